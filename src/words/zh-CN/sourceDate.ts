/** When a source was published, as far as it says so. */
export const sourceDate = (kept: string): string =>
  kept === ''
    ? '未注日期'
    : kept
        .replace(/^(.*) \(approx\.\)$/u, '约 $1')
        .replace(' (undated)', '（未注日期）')
        .replace(' (read)', ' 查阅')
        .replace(/(?<=^\d{4})-(?=\d{4}$)/u, '–')
