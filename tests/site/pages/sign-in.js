// Builds the sign-in form and changes its views without a reload. Templates come with the page; no HTML is parsed here.
(() => {
  const { dataset } = document.currentScript;
  const SLIDE_MS = Number(dataset.slide) || 300;
  const errorClasses = dataset.errorClass.split(' ').filter(Boolean);
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const template = (name) => all('template').find((t) => t.dataset.view === name);
  const clone = (name) => template(name).content.cloneNode(true).firstElementChild;

  const form = () => one('[data-practice-form]', current) ?? one('[data-practice-form]');

  let person = '';
  let current;

  const busy = (on) => {
    one('.lightbox-cover')?.classList.toggle('disable-lightbox', on);
    for (const bar of all('#progressBar, #usernameProgress, [data-practice-progress]')) bar.hidden = !on;
    const button = one('#idSIButton9, [data-testid="primaryButton"]', current);
    if (button) button.disabled = on;
  };

  const fill = (view) => {
    for (const place of all('[data-practice-person]', view)) {
      if (person === '') continue;
      if (place instanceof HTMLInputElement) place.value = person;
      else place.textContent = person;
    }
  };

  const focusField = () => {
    const field = one('input:is([type=email], [type=password], [type=tel]):not(.moveOffScreen)', current);
    const target = field ?? one('.tile [role=button]', current) ?? one('#idSIButton9', current);
    target?.focus({ preventScroll: true });
  };

  const fedBox = (view) => {
    const box = one('.promoted-fed-cred-box');
    if (box) box.hidden = !one('[data-showfedcredbutton]', view);
  };

  function show(name) {
    const stage = one('.animate');
    const old = current;
    current = clone(name);
    fill(current);
    stage.append(current);
    fedBox(current);
    for (const place of all('[name="practice-view"]')) place.value = name;
    if (!old) return;
    // Old and new stand side by side while they slide, as on the real page.
    stage.style.setProperty('--slide', `${SLIDE_MS}ms`);
    stage.classList.add('sliding');
    old.classList.add('slide-out');
    current.classList.add('slide-in');
    setTimeout(() => {
      old.remove();
      stage.classList.remove('sliding');
      current.classList.remove('slide-in');
      focusField();
    }, SLIDE_MS);
  }

  function fail(name) {
    const place = one('[data-practice-error]', current);
    if (!place) return;
    place.replaceChildren(clone(name));
    const field = one('input:not(.moveOffScreen)', current);
    field?.classList.add(...errorClasses);
    field?.setAttribute('aria-invalid', 'true');
    field?.focus();
  }

  function clearError() {
    one('[data-practice-error]', current)?.replaceChildren();
    one('input:not(.moveOffScreen)', current)?.classList.remove(...errorClasses);
  }

  function personalPage() {
    const target = one('template[data-view="account-type"]')?.content.querySelector('#msaTile')?.dataset.practiceHref;
    if (!target) return;
    const url = new URL(target);
    url.searchParams.set('login_hint', person);
    location.assign(url);
  }

  async function lookUp(name) {
    if (!/^\S+@\S+\.\S+$|^\+?\d[\d ]{5,}$/.test(name)) return fail('error-name-format');
    clearError();
    person = name;
    busy(true);
    const answer = await fetch(dataset.lookup, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ Username: name, isOtherIdpSupported: true }),
    });
    const found = await answer.json();
    setTimeout(() => {
      busy(false);
      if (found.Error) fail(found.Error);
      else if (found.View === 'personal') personalPage();
      else if (template(found.View)) show(found.View);
      else fail('error-lookup');
    }, found.DelayMs);
  }

  function submit(event) {
    if (!event.target.matches('[data-practice-form]')) return;
    const kind = one('[data-practice-submit]', current)?.dataset.practiceSubmit;
    const field = one('input:not([type=hidden]):not([type=submit]):not([type=button]):not(.moveOffScreen)', current);
    if (kind === 'name') {
      event.preventDefault();
      lookUp(field.value.trim());
    } else if (kind === 'password' && field.value === '') {
      event.preventDefault();
      fail('error-password-empty');
    }
  }

  function toggleDetails() {
    const place = one('[data-practice-debug]');
    const open = place.firstElementChild === null;
    place.replaceChildren(...(open ? [clone('debug')] : []));
    one('#moreOptions').setAttribute('aria-expanded', String(open));
  }

  function press(event) {
    const target = event.target instanceof Element ? event.target : undefined;
    if (target?.closest('#moreOptions, #debugDetailsClose')) {
      event.preventDefault();
      return toggleDetails();
    }
    const chosen = target?.closest('[data-practice-to], [data-practice-href], [data-practice-post], a[href="#"]');
    if (!chosen) return;
    event.preventDefault();
    const { practiceTo, practiceHref, practiceName, practicePost } = chosen.dataset;
    if (practiceName !== undefined) person = practiceName;
    if (practicePost !== undefined) form().submit();
    else if (practiceHref) location.assign(practiceHref);
    else if (practiceTo) show(practiceTo);
  }

  function key(event) {
    const tile = event.target instanceof Element && event.target.matches('[role=button]') ? event.target : undefined;
    if (!tile || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    tile.click();
  }

  function build() {
    document.body.append(clone('frame'));
    document.addEventListener('submit', submit);
    document.addEventListener('click', press);
    document.addEventListener('keydown', key);
    show(dataset.view);
    if (dataset.message) fail(dataset.message);
    if (dataset.busy) busy(true);
    else focusField();
    if (!dataset.then) return;
    setTimeout(() => {
      if (dataset.then === 'post') form().submit();
      else show(dataset.then);
    }, Number(dataset.after));
  }

  // The real script comes from another server and takes its time.
  setTimeout(build, 60);
})();
