/** What Explore draws ranges of: the names in `state/shown.ts`, which this floor must not import. */
export const shown = {
  onCharts: ['npv', 'totalNpv', 'yearsUnderWater', 'aiUnitCost', 'aiProductionCost', 'cumulativeSaving', 'adoption'],
  onFigures: [
    ...['saving', 'savingShare', 'totalSaving', 'unitSavingShare', 'productionSavingShare', 'netUnitSaving', 'cashFriction'],
    ...['generationRatio', 'usableShare', 'workdaysAfter', 'creativeShareAfter', 'jobsDisplaced', 'jobsCreated', 'jobsAfter'],
    ...['computeUse', 'price', 'gpuHours', 'computeRevenue', 'networkTraffic', 'softwareDisplaced'],
  ],
} as const
