import { describeBroken, fileWith, line, withChange, withLine, withMetric, withReading } from './broken.ts'

describeBroken('A file that does not fit its model is not opened', [
  [
    'an unknown model',
    fileWith({ model: { id: 'sora-2025', version: 1 } }),
    'Line 5: model.id: there is no model "sora-2025". Did you mean "sora-2024"?',
    '第 5 行：model.id：没有名为 "sora-2025" 的模型。是否想写 "sora-2024"？',
  ],
  [
    'a newer version of the model',
    fileWith({ model: { id: 'sora-2024', version: 7 } }),
    'Line 6: model.version: there is no version 7 of model "sora-2024"; known are 1, 2, 3. Update the app to open the file.',
    '第 6 行：model.version：没有模型 "sora-2024" 的第 7 版，已有的是 1、2、3。请更新应用。',
  ],
  [
    'a version that the model never had',
    fileWith({ model: { id: 'sora-2024', version: 0 } }),
    'Line 6: model.version: there is no version 0 of model "sora-2024"; known are 1, 2, 3.',
    '第 6 行：model.version：没有模型 "sora-2024" 的第 0 版，已有的是 1、2、3。',
  ],
  [
    'an unknown assumption',
    fileWith({ assumptions: { 'shortDrama.cast.redution': 0.5 } }),
    'Line 9: assumptions["shortDrama.cast.redution"]: there is no assumption "shortDrama.cast.redution". Did you mean "shortDrama.cast.reduction"?',
    '第 9 行：assumptions["shortDrama.cast.redution"]：没有名为 "shortDrama.cast.redution" 的假设。是否想写 "shortDrama.cast.reduction"？',
  ],
  [
    'an assumption of nothing',
    fileWith({ assumptions: { qqqqqqqqqqqq: 0.5 } }),
    'Line 9: assumptions.qqqqqqqqqqqq: there is no assumption "qqqqqqqqqqqq".',
    '第 9 行：assumptions.qqqqqqqqqqqq：没有名为 "qqqqqqqqqqqq" 的假设。',
  ],
  [
    'an unknown claim',
    fileWith({ credence: { 'ip-to-serie': 0.5 } }),
    'Line 9: credence["ip-to-serie"]: there is no claim "ip-to-serie". Did you mean "ip-to-series"?',
    '第 9 行：credence["ip-to-serie"]：没有名为 "ip-to-serie" 的说法。是否想写 "ip-to-series"？',
  ],
  [
    'a value outside its bounds',
    withChange({ value: 1.4 }),
    'Line 10: assumptions["shortDrama.cast.reduction"].value is 1.4, but must be from 0 to 1.',
    '第 10 行：assumptions["shortDrama.cast.reduction"].value 是 1.4，应在 0 到 1 之间。',
  ],
  [
    'a bare number outside its bounds',
    fileWith({ assumptions: { startPrice: 0 } }),
    'Line 9: assumptions.startPrice is 0, but must be from 0.001 to 1000 CNY/s.',
    '第 9 行：assumptions.startPrice 是 0，应在 0.001 到 1000 CNY/s 之间。',
  ],
  [
    'a low above the value',
    withChange({ low: 0.99 }),
    'Line 10: assumptions["shortDrama.cast.reduction"].low: low ≤ value ≤ high must hold, but they are 0.99, 0.95 and 1.',
    '第 10 行：assumptions["shortDrama.cast.reduction"].low：必须 low ≤ value ≤ high，这里依次是 0.99、0.95、1。',
  ],
  [
    'a high below the value',
    withChange({ value: 0.9, high: 0.8 }),
    'Line 11: assumptions["shortDrama.cast.reduction"].high: low ≤ value ≤ high must hold, but they are 0.663157894737, 0.9 and 0.8.',
    '第 11 行：assumptions["shortDrama.cast.reduction"].high：必须 low ≤ value ≤ high，这里依次是 0.663157894737、0.9、0.8。',
  ],
  [
    'a normal distribution without width',
    withChange({ low: 0.95, high: 0.95, distribution: 'normal' }),
    'Line 9: assumptions["shortDrama.cast.reduction"]: a normal distribution needs a low below its high, but they are 0.95 and 0.95.',
    '第 9 行：assumptions["shortDrama.cast.reduction"]：normal 分布的 low 必须小于 high，这里是 0.95 和 0.95。',
  ],
  [
    'a lognormal distribution from 0',
    withChange({ low: 0, distribution: 'lognormal' }),
    'Line 9: assumptions["shortDrama.cast.reduction"]: a lognormal distribution needs a low above 0, but it is 0.',
    '第 9 行：assumptions["shortDrama.cast.reduction"]：lognormal 分布的 low 必须大于 0，这里是 0。',
  ],
  [
    'an unknown recipient',
    withLine({ recipient: 'crews' }),
    'Line 18: industries[0].lines[0].recipient: there is no recipient "crews". Did you mean "crew"?',
    '第 18 行：industries[0].lines[0].recipient：没有名为 "crews" 的收款方。是否想写 "crew"？',
  ],
  [
    'an unknown claim of a reading',
    withReading({ value: 1, claim: 'deep-impacts', neutral: 0 }),
    'Line 24: industries[0].lines[0].assumptions.baseCost.claim: there is no claim "deep-impacts". Did you mean "deep-impact"?',
    '第 24 行：industries[0].lines[0].assumptions.baseCost.claim：没有名为 "deep-impacts" 的说法。是否想写 "deep-impact"？',
  ],
  [
    'an unknown factor',
    withReading({ value: 1, factor: 'capable', loading: 0.5 }),
    'Line 24: industries[0].lines[0].assumptions.baseCost.factor: there is no factor "capable". It can be capability.',
    '第 24 行：industries[0].lines[0].assumptions.baseCost.factor：没有名为 "capable" 的共同因素。可以写 capability。',
  ],
  [
    'a claim without a neutral',
    withReading({ value: 1, claim: 'deep-impact' }),
    'Line 22: industries[0].lines[0].assumptions.baseCost has claim without neutral; give both or neither.',
    '第 22 行：industries[0].lines[0].assumptions.baseCost 有 claim 而没有 neutral，两者要么都有，要么都没有。',
  ],
  [
    'a loading without a factor',
    withReading({ value: 1, loading: 0.5 }),
    'Line 22: industries[0].lines[0].assumptions.baseCost has loading without factor; give both or neither.',
    '第 22 行：industries[0].lines[0].assumptions.baseCost 有 loading 而没有 factor，两者要么都有，要么都没有。',
  ],
  [
    'a spread without ends',
    withReading({ value: 1, distribution: 'pert', low: 0.5 }),
    'Line 22: industries[0].lines[0].assumptions.baseCost lacks high.',
    '第 22 行：industries[0].lines[0].assumptions.baseCost 缺少 high。',
  ],
  [
    'an unknown assumption of a line',
    withLine({ assumptions: { baseCosts: { value: 1 } } }),
    'Line 22: industries[0].lines[0].assumptions.baseCosts: there is no assumption "baseCosts". Did you mean "baseCost"?',
    '第 22 行：industries[0].lines[0].assumptions.baseCosts：没有名为 "baseCosts" 的假设。是否想写 "baseCost"？',
  ],
  [
    'a new line without its assumptions',
    fileWith({ industries: [{ id: 'games', lines: [{ ...line, assumptions: { baseCost: { value: 1 } } }] }] }),
    'Line 21: industries[0].lines[0].assumptions lacks eligible, reduction, availableFrom, labourShare, softwareShare, days, daysReduction.',
    '第 21 行：industries[0].lines[0].assumptions 缺少 eligible、reduction、availableFrom、labourShare、softwareShare、days、daysReduction。',
  ],
  [
    'a new industry without anything',
    fileWith({ industries: [{ id: 'documentary', assumptions: {} }] }),
    'Line 9: industries[0] lacks name, unit, lines. | Line 11: industries[0].assumptions lacks usableStart, usableCeiling, unitsStart, unitGrowth, inflation, finishedMinutes, generatedShare, adoptionCap, adoptionMidpoint, adoptionSpeed, directionRate, reviewRate, licenceShare, clearanceFee, labellingFee, consentFee, disputeProbability, disputeCost, revenuePerUnit, audienceDiscount, reinvestShare, reboundElasticity, passThrough, transitionShare, labourRate.',
    '第 9 行：industries[0] 缺少 name、unit、lines。 | 第 11 行：industries[0].assumptions 缺少 usableStart、usableCeiling、unitsStart、unitGrowth、inflation、finishedMinutes、generatedShare、adoptionCap、adoptionMidpoint、adoptionSpeed、directionRate、reviewRate、licenceShare、clearanceFee、labellingFee、consentFee、disputeProbability、disputeCost、revenuePerUnit、audienceDiscount、reinvestShare、reboundElasticity、passThrough、transitionShare、labourRate。',
  ],
  [
    'an industry called like an assumption',
    fileWith({ industries: [{ id: 'hurdle' }] }),
    'Line 10: industries[0].id: "hurdle" means something else already; choose another name. | Line 9: industries[0] lacks name, unit, lines. | Line 9: industries[0].assumptions lacks usableStart, usableCeiling, unitsStart, unitGrowth, inflation, finishedMinutes, generatedShare, adoptionCap, adoptionMidpoint, adoptionSpeed, directionRate, reviewRate, licenceShare, clearanceFee, labellingFee, consentFee, disputeProbability, disputeCost, revenuePerUnit, audienceDiscount, reinvestShare, reboundElasticity, passThrough, transitionShare, labourRate.',
    '第 10 行：industries[0].id："hurdle" 已有别的含义，请换一个名字。 | 第 9 行：industries[0] 缺少 name、unit、lines。 | 第 9 行：industries[0].assumptions 缺少 usableStart、usableCeiling、unitsStart、unitGrowth、inflation、finishedMinutes、generatedShare、adoptionCap、adoptionMidpoint、adoptionSpeed、directionRate、reviewRate、licenceShare、clearanceFee、labellingFee、consentFee、disputeProbability、disputeCost、revenuePerUnit、audienceDiscount、reinvestShare、reboundElasticity、passThrough、transitionShare、labourRate。',
  ],
  [
    'the same line twice',
    fileWith({
      industries: [
        {
          id: 'games',
          lines: [
            { ...line, id: 'design' },
            { ...line, id: 'design' },
          ],
        },
      ],
    }),
    'Line 23: industries[0].lines[1].id: "design" stands twice in this list; each needs its own.',
    '第 23 行：industries[0].lines[1].id："design" 在这个列表里出现了两次，每项要有自己的名字。',
  ],
  [
    'a metric called like a variable',
    withMetric({ id: 'npv' }),
    'Line 10: metrics[0].id: "npv" means something else already; choose another name.',
    '第 10 行：metrics[0].id："npv" 已有别的含义，请换一个名字。',
  ],
  [
    'a metric called like a word of the language',
    withMetric({ id: 'true' }),
    'Line 10: metrics[0].id: "true" means something else already; choose another name.',
    '第 10 行：metrics[0].id："true" 已有别的含义，请换一个名字。',
  ],
  [
    'a formula with an unknown name',
    withMetric({ formula: 'npvv * 2' }),
    'Line 19: metrics[0].formula: at “npvv”: There is no variable or assumption “npvv”. Did you mean “npv”?',
    '第 19 行：metrics[0].formula：“npvv”处：没有名为“npvv”的变量或假设。是否想写“npv”?',
  ],
  [
    'a formula of another unit',
    withMetric({ formula: 'npv' }),
    'Line 19: metrics[0].formula: The declared unit is 1, but the formula comes to CNY.',
    '第 19 行：metrics[0].formula：声明的单位是 1,公式得出的是 CNY。',
  ],
  [
    'a formula that cannot be read',
    withMetric({ formula: 'npv * (2' }),
    'Line 19: metrics[0].formula: This cannot be read: something is missing here, or one sign is too many.',
    '第 19 行：metrics[0].formula：这里读不通:缺了一部分,或多了一个符号。',
  ],
  [
    'an unknown unit',
    withMetric({ unit: 'CMY' }),
    'Line 15: metrics[0].unit: There is no unit “CMY”. Did you mean “CNY”?',
    '第 15 行：metrics[0].unit：没有单位“CMY”。是否想写“CNY”?',
  ],
])
