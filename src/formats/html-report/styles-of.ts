const BASE = `
:root{color-scheme:light dark;--ink:#1b1b1f;--paper:#fff;--soft:#56565f;--line:#d5d5dc;--one:#fff0b8;--two:#ffdf8a;--many:#ffc95c;--on:#1d4ed8;--glow:#dbe7ff}
@media (prefers-color-scheme:dark){:root{--ink:#ececf1;--paper:#17171b;--soft:#a9a9b5;--line:#3a3a44;--one:#4a3d10;--two:#635013;--many:#7d6415;--on:#8fb4ff;--glow:#22325c}}
*{box-sizing:border-box}
body{margin:0;padding:1.5rem;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,sans-serif}
header,main{max-width:84rem;margin-inline:auto}
h1{font-size:1.3rem;margin:0}h2{font-size:1rem;margin:0 0 .4rem}
header p{margin:.2rem 0;color:var(--soft)}
main{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:2rem;align-items:start}
.text p{margin:0 0 .8em;font-size:1.1rem;line-height:1.9;overflow-wrap:anywhere;white-space:pre-wrap}
mark{background:var(--one);color:inherit;padding-block:.1em}mark.two{background:var(--two)}mark.many{background:var(--many)}
.number{display:inline-block;font-size:.7em;font-weight:700;color:var(--on);text-decoration:none;user-select:none;margin-inline:.15em;vertical-align:super;line-height:1}
a{color:var(--on)}a:focus-visible,li:focus-visible{outline:.15rem solid var(--on);outline-offset:.1rem;border-radius:.15rem}
ol{list-style:none;margin:0;padding:0}
.claims li{border:1px solid var(--line);border-inline-start:.3rem solid var(--two);border-radius:.3rem;padding:.7rem .9rem;margin-bottom:.8rem}
.claims{position:sticky;top:1rem;max-height:calc(100vh - 2rem);overflow:auto}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.1rem .8rem;margin:0;font-size:.92rem}
dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}q{color:var(--soft)}q::before,q::after{content:none}
.status{font-weight:400;color:var(--soft)}li:target{border-color:var(--on);background:var(--glow)}
@media (max-width:60rem){main{grid-template-columns:minmax(0,1fr)}.claims{position:static;max-height:none}}
@media print{body{padding:0;font-size:10pt}main{display:block}.claims{position:static;max-height:none}.claims li{break-inside:avoid}mark{background:none;text-decoration:underline}}
@media (forced-colors:active){mark{text-decoration:underline}}`.trim();

/** The styles of a page with so many claims. Pointing at a claim or at its words, by mouse or by keyboard, lights up both; no script does it. */
export function stylesOf(claims: number): string {
  const joined = Array.from({ length: claims }, (_, index) => {
    const [words, number, card] = [`.w${index + 1}`, `#words-${index + 1}`, `#claim-${index + 1}`];
    return `body:has(${card}:hover,${card}:focus-within,${card}:target,${words}:hover,${number}:hover,${number}:focus) :is(${words},${card})`;
  });
  return claims === 0 ? BASE : `${BASE}\n${joined.join(',\n')}{background:var(--glow);outline:.12rem solid var(--on)}`;
}
