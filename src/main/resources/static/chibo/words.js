// A webapp asks for its words while it draws its first screen, and shows the names of labels where they come too late. It
// looks first among what it kept of the last visit: there they are put before it begins, fresh each time.
const KEPT = 'camunda-web';

/** @param config the address of the webapp's configuration, which waits for this */
export default async config => {
  const locales = new URL('../locales/', config).pathname;
  try {
    const release = new URL(document.querySelector('script[src*="?bust="]').src).searchParams.get('bust');
    const answer = await fetch(`${locales}vi.json?bust=${release}`, { redirect: 'error' });
    if (!answer.ok) {
      throw new Error(answer.statusText);
    }
    const kept = JSON.parse(localStorage.getItem(KEPT) || '{}');
    kept[`${locales}_locales_data_vi_${release}`] = JSON.stringify(await answer.json());
    localStorage.setItem(KEPT, JSON.stringify(kept));
  } catch (unreachable) {
    // the webapp asks again itself; if that fails too, it has names of labels only
    window.dispatchEvent(new Event('chibo:unloaded'));
  }
};
