import type { TemplateResult } from 'lit';
import { calendarFile } from '../core/calendar-file.ts';
import { saveFile } from '../core/save-file.ts';
import type { Locale } from '../locales/locale.ts';
import { actionButton } from './button.ts';

/** A button that saves the day a pledge is due for a calendar. The file holds no word of the pledge: others may see the calendar. */
export function calendarButton(
  words: Locale['calendar'],
  { day, reference, href }: { readonly day: string; readonly reference: string; readonly href: string },
): TemplateResult {
  const at = new URL(href, location.href).href;
  const file = () => calendarFile({ day, title: words.title, text: words.text(reference, at), id: `${reference}@ark` });
  return actionButton(words.save, () => saveFile(file(), words.fileName, 'text/calendar'), 'secondary');
}
