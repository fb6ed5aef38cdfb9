import { simulate } from '../../analysis/simulate.ts'
import { ask } from '../../analysis/insight.ts'
import { shownNow } from './shown.ts'
import { firstSlider, moved, quickSimulator, subject } from './subject.ts'
const sim = quickSimulator(), asked = shownNow(subject)
let k=0
const cpu=(f:()=>void,n:number)=>{const c=process.cpuUsage(); for(let i=0;i<n;i++) f(); const u=process.cpuUsage(c); return ((u.user+u.system)/1e3/n).toFixed(2)}
const go=()=>simulate(sim,{case:moved(process.argv[2]??firstSlider,k++),asked,samples:4096,seed:1})
cpu(go,100)
console.log('cpu per tick', cpu(go,200), cpu(go,200))
const q=quickSimulator(); const as=()=>ask(q,{case:moved('startPrice',k++),samples:4096,seed:1})
as(); console.log('cpu per ask', cpu(as,4), cpu(as,4))
