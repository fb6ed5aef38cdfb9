import { bracketed, labelled, list, paragraph } from './grammar.ts'
import type * as zh from '../zh-CN/modelDocument.ts'

/** The model written out as a document, for papers to cite, in English. */
export const modelDocument: typeof zh.modelDocument = {
  title: (id, version) => `Reshoot: model ${id} of the cost of AI video, version ${version}`,
  of: (scenario, engine, from, to) => `Scenario: ${scenario}. Engine version ${engine}. ${from} to ${to}. Money in yuan of the start year.`,
  lead: (variables, assumptions, claims) =>
    `${variables} variables, ${assumptions} assumptions and ${claims} claims, generated from the model itself. Cite the model by its id and version.`,
  variables: 'Variables',
  notation:
    't is years since the start; a condition in square brackets counts 1 where it holds and 0 where it does not; a share of nothing is 0.',
  variable: (name, unit, dimensions) => `Name ${name}; unit ${unit}${dimensions.length > 0 ? `; by ${dimensions.join(', ')}` : ''}.`,
  dimensions: { industry: 'industry', format: 'format', line: 'cost line', recipient: 'recipient', year: 'year' },
  world: 'For all formats',
  assumptions: 'Assumptions',
  assumptionsLead: 'Each with its value, range, bounds and grounds; ids are those of the claims, judgements and sources below.',
  assumption: labelled,
  fixed: (value, unit, least, most) => `Value ${value} (${unit}), not drawn; bounds ${least} to ${most}.`,
  ranged: (value, unit, distribution, low, high, least, most) =>
    `Value ${value} (${unit}); ${distribution.toLowerCase()}, ${low} to ${high}; bounds ${least} to ${most}.`,
  governed: (claim, credence, counted) => `Rests on claim ${claim}, believed at ${credence}, and so counts as ${counted}.`,
  sourced: (ids) => `Sources ${ids}.`,
  judged: (id) => `Judgement ${id}.`,
  derived: (id) => `Derivation ${id}.`,
  noted: (note) => labelled('Note', note),
  claims: 'Claims',
  claim: (quote, speaker, side, credence) => paragraph([`“${quote}”`, bracketed(speaker, list([side, `credence ${credence}`]))]),
  sides: { saves: 'saves', limits: 'limits', signals: 'signals' },
  judgements: 'Judgements and derivations',
  sources: 'Sources',
  source: (publisher, date, quote) => labelled(list([publisher, date]), `“${quote}”`),
}
