/** What the app is called in the files that it writes, whatever their language. */
export const appName = 'Reshoot · 重拍'
