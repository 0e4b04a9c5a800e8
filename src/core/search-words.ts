/**
 * Words that carry no subject: left out of a query that has others, so that a whole sentence can be typed.
 * Written as people type them; the search folds them. Chinese and Japanese need none: what stands in every text
 * weighs nothing there.
 */
export const COMMON_WORDS: Readonly<Record<string, string>> = {
  en:
    'a am an and any are as at be been but by can cannot can’t could did do does doesn’t don’t for from get had has ' +
    'have how i i’m if in into is isn’t it its me my need no not of on or our please see so that the their there they ' +
    'this to want was we were what when where which who why will with you your',
  sv:
    'att av de dem den det din dina ditt du då där efter eller en ett från för får gör göra ha har hur här i in inte ' +
    'jag kan man med men mig min mina mitt måste nu när och om på se ser sig sin ska som så till ut vad var varför vem vi ' +
    'vill är',
  nl:
    'aan als bij dan dat de deze die dit doe een en er geen heb hebt heeft het hier hoe hun ik in is je kan kunt maar ' +
    'me met mij mijn moet na naar niet nog nu of om ook op te tot u uit uw van voor waar waarom wat we wel wie wij ' +
    'wil worden wordt zich zie zien zijn zo',
  it:
    'a ad agli ai al all alla alle anche c che chi ci come con cosa d da dal dall dalla dei del dell della delle di ' +
    'dove e è ed fare gli ha ho i il in io l la le lo ma mi mia mie miei mio ne nel nell nella non o per perché più ' +
    'posso può quale quando questa questo se si sono su sul sulla tra un una uno vedere vedo vi',
};
