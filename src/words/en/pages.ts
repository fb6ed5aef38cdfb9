import { amounts, arithmetic } from './amounts.ts'
import { breakEven } from './breakEven.ts'
import { budget } from './budget.ts'
import { chartSlides } from './chartSlides.ts'
import { certainty } from './certainty.ts'
import { claims } from './claims.ts'
import { compare } from './compare.ts'
import { details } from './details.ts'
import { differences } from './differences.ts'
import { drift } from './drift.ts'
import { evidence } from './evidence.ts'
import { explain, map } from './explain.ts'
import { history } from './history.ts'
import { library } from './library.ts'
import { matters } from './matters.ts'
import { metrics } from './metrics.ts'
import { modelPage } from './modelPage.ts'
import { palette } from './palette.ts'
import { naming } from './naming.ts'
import { paste } from './paste.ts'
import { pictures } from './pictures.ts'
import { present } from './present.ts'
import { report } from './report.ts'
import { share } from './share.ts'
import { shortcuts } from './shortcuts.ts'
import { story } from './story.ts'
import { tour } from './tour.ts'
import { welcome } from './welcome.ts'
import type { pages as zh } from '../zh-CN/pages.ts'

/** What pages that are fetched later need, in English. */
export const pages: typeof zh = {
  amounts,
  arithmetic,
  breakEven,
  budget,
  certainty,
  chartSlides,
  claims,
  compare,
  details,
  differences,
  drift,
  evidence,
  explain,
  map,
  history,
  library,
  matters,
  metrics,
  modelPage,
  palette,
  naming,
  paste,
  pictures,
  present,
  report,
  share,
  shortcuts,
  story,
  tour,
  welcome,
}
