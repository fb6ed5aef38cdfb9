/** The invitation to the tour, which the first view has; the tour itself is fetched when it is asked for. */
export const invitation = {
  invitation: '第一次来？花两分钟看看怎么用。',
  start: '开始导览',
  refuse: '不用了',
}
