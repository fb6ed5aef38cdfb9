import type { Observation } from '../../observation.ts'
import type { VariableName } from './equations.ts'
import type { FormatId } from './formatIds.ts'
import type { IndustryId } from '../1/industryIds.ts'
import type { RecipientId } from '../1/recipients.ts'
import type { SourceId } from './sources.ts'

interface Ids {
  readonly industry: IndustryId
  readonly format: FormatId
  readonly recipient: RecipientId
  readonly variable: VariableName
  readonly source: SourceId
}

/** What was seen since: points to lay over the projections. No reading was fitted to those with `hold`: they are the test. */
// oxfmt-ignore
export const observations = [
  // Runway Gen-3 Alpha Turbo and Alpha, 0.05 and 0.10 USD at 7.2; the high end is what they asked for less than a bulk plan (ours).
  { variable: 'price', year: 2024, value: 0.72, low: 0.36, high: 1.5, sources: ['PR-016'], confidence: 'B' },
  // Veo 3 Fast, Kling 2.5, Vidu Q1, Wan 2.6; flagships (Veo 3 at 2.9) are tiers above.
  { variable: 'price', year: 2025, value: 0.8, low: 0.5, high: 1.1, sources: ['PR-005', 'PR-012', 'PR-023', 'PR-025'], confidence: 'B' },
  // Corrected: version 1 had the edge of the range, one Canadian film. Toys “R” Us used a shot in twelve; 60 is the geometric middle.
  { format: 'liveSeries', variable: 'generationRatio', year: 2024, value: 60, low: 12, high: 300, sources: ['AV-001', 'AV-002', 'AI12'], confidence: 'B' },
  { format: 'liveSeries', variable: 'generationRatio', year: 2025, value: 25, low: 20, high: 30, sources: ['AV-007'], confidence: 'B' },
  // Shots, hundreds for a couple of dozen; of a shot a part is used.
  { format: 'brandFilm', variable: 'generationRatio', year: 2024, value: 30, low: 12, high: 100, sources: ['AI12'], confidence: 'C' },
  // 300–400 clips for 15, 20–27 by clip; a part of each is used.
  { format: 'brandFilm', variable: 'generationRatio', year: 2025, value: 30, low: 20, high: 60, sources: ['AI07'], confidence: 'C' },
  // Corrected: SD-053, used in version 1, is of comic series. 30–50 % where AI assists, 85 % for one title, 90 % claimed; the middle.
  { format: 'liveSeries', variable: 'productionSavingShare', year: 2025, value: 0.6, low: 0.3, high: 0.9, sources: ['SD-051', 'SD-052', 'SD-056'], confidence: 'C' },
  // Half (a broker’s pair of prices), a half to four fifths, over 70 %.
  { format: 'comicSeries', variable: 'productionSavingShare', year: 2025, value: 0.6, low: 0.5, high: 0.8, sources: ['N86', 'SD-044', 'SD-053'], confidence: 'B' },
  // Per 80 minutes: 800–2,500 yuan a minute. Version 1 set this against a filmed series.
  { format: 'comicSeries', variable: 'aiProductionCost', year: 2025, value: 100_000, low: 64_000, high: 200_000, sources: ['SD-045', 'SD-046', 'N86', 'SD-044'], confidence: 'B' },
  // Per 100 minutes: some 6,500 yuan a minute in April, under 1,000 in December at one maker. The middle in ratio.
  { format: 'liveSeries', variable: 'aiProductionCost', year: 2025, value: 180_000, low: 50_000, high: 650_000, sources: ['N14', 'N16', 'SD-059'], confidence: 'C' },
  // Ordinary filmed series.
  { format: 'liveSeries', variable: 'productionUnitCost', year: 2025, value: 500_000, low: 400_000, high: 700_000, sources: ['SD-006', 'SD-007', 'N16'], confidence: 'A' },
  // 2,000–5,000 yuan a minute by hand, 80 minutes.
  { format: 'comicSeries', variable: 'productionUnitCost', year: 2025, value: 280_000, low: 160_000, high: 400_000, sources: ['N86', 'N85'], confidence: 'B' },
  // Three counts: Douyin only, an earlier cut-off, all. Includes meme and narrated comics, some by hand.
  { format: 'comicSeries', variable: 'outputUnits', year: 2025, value: 47_000, low: 37_600, high: 60_946, sources: ['AD-002', 'N83', 'N65'], confidence: 'B' },
  // MK-018 says 豎屏劇; AI was a small part of it in 2025.
  { format: 'liveSeries', variable: 'outputUnits', year: 2025, value: 39_600, low: 36_000, high: 42_000, sources: ['MK-011', 'MK-018', 'MK-019'], confidence: 'A' },
  // Corrected: version 1 had 0.2, which is by value. 0.60 if all comics are AI; a quarter of those on air are meme or narrated (computed).
  { industry: 'shortDrama', variable: 'adoptionByCount', year: 2025, value: 0.5, low: 0.4, high: 0.62, sources: ['AD-002', 'MK-018', 'N64'], by: 'count', confidence: 'B' },
  // Market of comic series over the whole (20 of 100 bn). Receipts, where the variable is spending.
  { industry: 'shortDrama', variable: 'adoptionByValue', year: 2025, value: 0.2, low: 0.15, high: 0.3, sources: ['MK-014', 'MK-012'], by: 'value', confidence: 'B' },
  // AI takes part in 70–80 % of the making of comic series; 77 % of those on air are neither meme nor narrated.
  { format: 'comicSeries', variable: 'adoption', year: 2025, value: 0.75, low: 0.6, high: 0.9, sources: ['N86', 'N64'], by: 'count', confidence: 'C' },
  // Share of creative spend on Kuaishou, last quarter; the year’s mean is lower.
  { format: 'feedAds', variable: 'adoption', year: 2024, value: 0.12, low: 0.08, high: 0.15, sources: ['AI23', 'N41'], by: 'value', confidence: 'B' },
  // Corrected: version 1 had US buyers. 15 % of Kuaishou’s marketing (computed), 5 % of creatives in mini-games, over 70 % at a publisher.
  { format: 'feedAds', variable: 'adoption', year: 2025, value: 0.13, low: 0.05, high: 0.25, sources: ['N91', 'N42', 'AI64'], by: 'value', confidence: 'B' },
  // US survey 22 % “made or enhanced”; a little over a tenth on Kuaishou.
  { industry: 'advertising', variable: 'adoptionByCount', year: 2024, value: 0.15, low: 0.05, high: 0.22, sources: ['AI01', 'N41'], by: 'count', confidence: 'B' },
  // Corrected: version 1 cited AI02, which is an expectation for 2026. US 30 % “made or enhanced”; China 5 %.
  { industry: 'advertising', variable: 'adoptionByCount', year: 2025, value: 0.18, low: 0.05, high: 0.3, sources: ['AI01', 'N42'], by: 'count', confidence: 'B' },
  // 30–50 % expected by a large advertiser, 70 % claimed for one film, nothing at McDonald’s and in Coca-Cola’s head count.
  { format: 'brandFilm', variable: 'productionSavingShare', year: 2025, value: 0.2, low: 0, high: 0.5, sources: ['AI18', 'AI13', 'AI36', 'N46'], confidence: 'B' },
  // Sellers’ figures for clients that use it well: 70 %, 50 % and more, 60 %; the low end is ours, the value is the middle.
  { format: 'feedAds', variable: 'productionSavingShare', year: 2025, value: 0.45, low: 0.2, high: 0.7, sources: ['AI21', 'AI22', 'AI44'], confidence: 'B' },
  // Surveys of 2023–24: a quarter of studios 20 % and more, a third nothing; a broker 10 %.
  { format: 'mobileGame', variable: 'productionSavingShare', year: 2025, value: 0.08, low: 0, high: 0.2, sources: ['AI51', 'AI52', 'AI58'], confidence: 'B' },
  // Scripted programmes of all kinds; nobody has published a season of animation.
  { format: 'animation', variable: 'productionSavingShare', year: 2025, value: 0.12, low: 0.05, high: 0.3, sources: ['AI74', 'AI75', 'AI77'], confidence: 'B' },
  // Steam: new titles in February, a festival’s demos in October. World, PC; no count for China.
  { format: 'mobileGame', variable: 'adoption', year: 2024, value: 0.1, low: 0.048, high: 0.14, sources: ['AI50', 'N81'], by: 'count', confidence: 'B' },
  // Corrected: version 1 had 36 % of people. New titles and festival demos that disclose it.
  { format: 'mobileGame', variable: 'adoption', year: 2025, value: 0.16, low: 0.136, high: 0.2, sources: ['AI49', 'AI50', 'N81'], by: 'count', confidence: 'B' },
  // 8–10 days for 120 minutes at one maker; 45 for 50 episodes at another. Version 1 had one vendor.
  { format: 'liveSeries', variable: 'workdaysAfter', year: 2025, value: 14, low: 8, high: 45, sources: ['N15', 'SD-051', 'SD-062'], confidence: 'C' },
  // 10–13 days, 20 days, 10–30 days.
  { format: 'comicSeries', variable: 'workdaysAfter', year: 2025, value: 14, low: 10, high: 30, sources: ['SD-044', 'SD-047', 'N65'], confidence: 'B' },
  // 96 of 60,946 above 100 m plays.
  { format: 'comicSeries', variable: 'hitRateAfter', year: 2025, value: 0.0016, low: 0.0012, high: 0.0025, sources: ['AD-008'], confidence: 'B' },
  // With paid traffic; US apps.
  { format: 'liveSeries', variable: 'hitRateAfter', year: 2025, value: 0.02, low: 0.01, high: 0.03, sources: ['RV-001'], confidence: 'B' },
  // 18.98 bn over 60,946 = 311,000; Douyin’s rate of late 2025 would give some 80,000 (computed).
  { format: 'comicSeries', variable: 'revenueAfter', year: 2025, value: 250_000, low: 80_000, high: 400_000, sources: ['N77', 'AD-002', 'N66'], confidence: 'B' },
  // 63.4–67.8 bn over 39,600.
  { format: 'liveSeries', variable: 'revenueAfter', year: 2025, value: 1_600_000, low: 1_300_000, high: 1_710_000, sources: ['MK-011', 'MK-006'], confidence: 'B' },
  // 36.85 m working days at 220–300 a year. The trade as it was, most of it filmed.
  { format: 'liveSeries', variable: 'jobsBefore', year: 2025, value: 147_400, low: 120_000, high: 170_000, sources: ['N24'], confidence: 'A' },
  // Kling’s 1 bn yuan, some 30 % of it in China, is the low end; the other Chinese vendors do not publish (ours).
  { recipient: 'compute', variable: 'paidAfter', year: 2025, value: 800_000_000, low: 300_000_000, high: 2_500_000_000, sources: ['VC10', 'N36'], confidence: 'C' },
  // Kling’s first eight months brought 100 m yuan, world; other vendors at home do not publish (ours).
  { recipient: 'compute', variable: 'paidAfter', year: 2024, value: 150_000_000, low: 30_000_000, high: 500_000_000, sources: ['N90'], confidence: 'C' },
  // Seedance 2.0 at 720p, mini to 2.5.
  { variable: 'price', year: 2026, value: 0.99, low: 0.5, high: 1.51, sources: ['PR-018', 'PR-020'], confidence: 'B', hold: true },
  // Rents of GPUs from March 2026, up 20–30 % in China; H100 in the US up 38 %. Not held back: scarcityElasticity rests on it.
  { variable: 'scarcity', year: 2026, value: 1.2, low: 1.1, high: 1.4, sources: ['N80', 'CP-003'], confidence: 'C' },
  // In seconds, the variable’s unit, 12–14; version 1 had 5, which counts clips.
  { format: 'liveSeries', variable: 'generationRatio', year: 2026, value: 13, low: 5, high: 20, sources: ['AV-003', 'N26', 'AV-005'], confidence: 'C', hold: true },
  // 4–5 % for commercial work, 10–40 prompts a clip.
  { format: 'brandFilm', variable: 'generationRatio', year: 2026, value: 22, low: 10, high: 40, sources: ['N27', 'AV-004'], confidence: 'C', hold: true },
  // Social clips 60–85 % by clip; a part of each is used.
  { format: 'feedAds', variable: 'generationRatio', year: 2026, value: 2.5, low: 1.2, high: 4, sources: ['N27', 'AI35'], confidence: 'C', hold: true },
  { format: 'liveSeries', variable: 'productionSavingShare', year: 2026, value: 0.72, low: 0.4, high: 0.9, sources: ['SD-041', 'SD-054', 'SD-056', 'N84'], confidence: 'B', hold: true },
  // Per series of 80–100 minutes; premium ones at the top.
  { format: 'liveSeries', variable: 'aiProductionCost', year: 2026, value: 120_000, low: 15_000, high: 200_000, sources: ['SD-041', 'SD-042', 'SD-010', 'N84'], confidence: 'B', hold: true },
  // Per 80 minutes: 300 (a squeezed price) to 1,000 yuan a minute.
  { format: 'comicSeries', variable: 'aiProductionCost', year: 2026, value: 40_000, low: 24_000, high: 80_000, sources: ['SD-049', 'N65', 'SD-070', 'SD-050'], confidence: 'B', hold: true },
  // 6,000 filmed in the first quarter against some 10,000; shoots at Hengdian fell by half to three quarters. Not all of it is AI.
  { format: 'liveSeries', variable: 'adoption', year: 2026, value: 0.45, low: 0.3, high: 0.75, sources: ['AD-001', 'AD-007', 'MK-018'], by: 'count', confidence: 'B', hold: true },
  // First quarter 0.95, April 0.93.
  { industry: 'shortDrama', variable: 'adoptionByCount', year: 2026, value: 0.95, low: 0.9, high: 0.97, sources: ['AD-001', 'N01'], by: 'count', confidence: 'A', hold: true },
  // 122,000 AI titles in the first quarter, less the lifelike ones (16 % of new ones in January, more later), times four (computed).
  { format: 'comicSeries', variable: 'outputUnits', year: 2026, value: 380_000, low: 250_000, high: 450_000, sources: ['AD-001', 'N64', 'N01'], confidence: 'B', hold: true },
  // 24,000 filmed and some 80,000–150,000 lifelike AI series a year (computed).
  { format: 'liveSeries', variable: 'outputUnits', year: 2026, value: 120_000, low: 60_000, high: 200_000, sources: ['AD-001', 'N64', 'AD-005'], confidence: 'C', hold: true },
  // 0.6 % of the new ones of April; 0.117 % of all online by February.
  { format: 'comicSeries', variable: 'hitRateAfter', year: 2026, value: 0.003, low: 0.0012, high: 0.006, sources: ['N04'], confidence: 'B', hold: true },
  // 7–10 days (a vendor), 30 for a premium one, five days for 80 episodes (a page of which other numbers were corrected).
  { format: 'liveSeries', variable: 'workdaysAfter', year: 2026, value: 12, low: 5, high: 30, sources: ['SD-065', 'SD-060', 'SD-011'], confidence: 'C', hold: true },
  // Share of short-video ad spend on Kuaishou, first quarter.
  { format: 'feedAds', variable: 'adoption', year: 2026, value: 0.1, low: 0.08, high: 0.15, sources: ['N40'], by: 'value', confidence: 'A', hold: true },
  // Demos of February and June, all entries of June.
  { format: 'mobileGame', variable: 'adoption', year: 2026, value: 0.21, low: 0.17, high: 0.265, sources: ['N51', 'N52', 'N81'], by: 'count', confidence: 'B', hold: true },
  // 25.2 bn plays in January at 22 MB are 0.57 EB a month, 6.8 a year, less what would be watched anyway (computed).
  { format: 'comicSeries', variable: 'networkTraffic', year: 2026, value: 5_500_000, low: 2_000_000, high: 10_000_000, sources: ['N39'], confidence: 'C', hold: true },
  // Kling 2.6–3.5 bn a year, some 30 % in China, is the low end; the others do not publish (ours).
  { recipient: 'compute', variable: 'paidAfter', year: 2026, value: 3_000_000_000, low: 800_000_000, high: 8_000_000_000, sources: ['N36'], confidence: 'C', hold: true },
] as const satisfies readonly Observation<Ids>[]
