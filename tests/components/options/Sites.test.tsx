// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { showOptions } from './made-up-options.tsx';

afterEach(cleanup);

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('the list in groups, by language and by country, a whole group switched off and on', async () => {
  const { onSites, again, settings } = showOptions();
  const groups = () => [...document.querySelectorAll('.group .name')].map((it) => it.textContent);
  expect(groups()).toEqual(['English', 'Turkish']);
  const english = document.querySelector('.group') as HTMLDetailsElement;
  english.open = true;
  await screen.findByRole('button', { name: 'Switch all off: English' });
  press('Switch all off: English');
  expect(onSites).toHaveBeenLastCalledWith(['pier.example', 'quay.example'], true);
  again({ settings: settings({ offSites: ['quay.example'] }) });
  expect(english.querySelector('summary')?.textContent).toContain('1 switched off');
  press('Switch all on: English');
  expect(onSites).toHaveBeenLastCalledWith(['pier.example', 'quay.example'], false);
  fireEvent.click(screen.getByRole('checkbox', { name: /^Pier/ }));
  expect(onSites).toHaveBeenLastCalledWith(['pier.example'], true);
  fireEvent.change(screen.getByRole('combobox', { name: 'Grouping' }), { target: { value: 'country' } });
  expect(groups()).toEqual(['No single country', 'Türkiye', 'United Kingdom']);
});

test('the list is searched by name, folded, and by address', () => {
  showOptions();
  const search = screen.getByRole('searchbox');
  const found = () => [...document.querySelectorAll('.sites .soft')].map((it) => it.textContent);
  fireEvent.input(search, { target: { value: 'iskele' } });
  expect(found()).toEqual(['iskele.example']);
  expect(screen.getByText('1 site found')).toBeTruthy();
  fireEvent.input(search, { target: { value: 'QUAY.exa' } });
  expect(found()).toEqual(['quay.example']);
  fireEvent.input(search, { target: { value: 'the q' } });
  expect(found()).toEqual(['quay.example']);
  fireEvent.input(search, { target: { value: 'nowhere' } });
  expect(screen.getByText('No site fits.')).toBeTruthy();
});

test('what was switched off, and what was added, can be taken back', () => {
  const { onSites, onRemove, again, settings } = showOptions();
  expect(screen.getByText('No site is switched off.')).toBeTruthy();
  again({
    settings: settings({ offSites: ['quay.example'] }),
    access: { listed: true, everywhere: true, added: ['*://*.harbour.example/*'] },
  });
  press('Switch quay.example on');
  expect(onSites).toHaveBeenCalledWith(['quay.example'], false);
  press('Remove harbour.example');
  expect(onRemove).toHaveBeenLastCalledWith('*://*.harbour.example/*');
  press('Take the permission back');
  expect(onRemove).toHaveBeenLastCalledWith('everywhere');
});

test('a site is added by address, and never one that is there', () => {
  const { onAllow } = showOptions({
    access: { listed: true, everywhere: false, added: ['*://*.harbour.example/*'] },
  });
  const field = screen.getByRole('textbox', { name: 'Address of the site' });
  const add = (value: string) => {
    fireEvent.input(field, { target: { value } });
    press('Add a site');
    return screen.getByRole('alert').textContent;
  };
  expect(add('not an address')).toContain('That is no address');
  expect(add('https://www.quay.example/x')).toBe('quay.example is looked at already.');
  expect(add('harbour.example')).toBe('harbour.example is looked at already.');
  expect(onAllow).not.toHaveBeenCalled();
  expect(add('https://lighthouse.example/news')).toBe('');
  expect(onAllow).toHaveBeenCalledWith({ host: 'lighthouse.example' });
});

test('where the browser keeps the list back, it can be asked for; every site on its own', () => {
  const { onAllow } = showOptions({ access: { listed: false, everywhere: false, added: [] } });
  press('Allow on the listed sites');
  expect(onAllow).toHaveBeenLastCalledWith('listed');
  press('Allow on every site');
  expect(onAllow).toHaveBeenLastCalledWith('everywhere');
});
