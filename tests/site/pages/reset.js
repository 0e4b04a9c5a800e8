// Steps of the work-account reset: one document, a route after the hash, templates from the server.
(() => {
  const { dataset } = document.currentScript;
  const main = document.querySelector('main');

  function show(name) {
    const template = [...document.querySelectorAll('template')].find((one) => one.dataset.step === name);
    main.replaceChildren(template.content.cloneNode(true));
    main.querySelector('input')?.focus();
  }

  const problem = () => {
    main.querySelector('[data-practice-problem]').hidden = false;
  };

  async function lookUp(form) {
    const answer = await fetch('/passwordreset/lookup', {
      method: 'POST',
      body: new URLSearchParams(new FormData(form)),
    });
    const { next } = await answer.json();
    if (next) show(next);
    else problem();
  }

  document.addEventListener('submit', (event) => {
    event.preventDefault();
    const form = event.target;
    const next = form.dataset.practiceNext;
    const [first, second] = form.querySelectorAll('input[type=password]');
    if (next === 'lookup') lookUp(form);
    else if (first && (first.value === '' || first.value !== second.value)) problem();
    else show(next);
  });

  document.addEventListener('click', (event) => {
    const link = event.target.closest('[data-practice-leave], a[href="#"]');
    if (!link) return;
    event.preventDefault();
    if (link.dataset.practiceLeave !== undefined) location.assign(dataset.back);
  });

  if (location.hash === '') history.replaceState(null, '', '#!/');
  // The real application loads its parts first.
  setTimeout(() => show(dataset.step), 120);
})();
