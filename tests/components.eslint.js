import ts from 'typescript-eslint'
import rules from '../eslint.config.js'

/** What ESLint says of components without their types, for which it would put the whole program together anew for each of them. */
export default [...rules, { ...ts.configs.disableTypeChecked, languageOptions: { parserOptions: { projectService: false } } }]
