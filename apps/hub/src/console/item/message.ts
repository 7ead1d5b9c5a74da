import { messageLimits, textFault } from '@antiracism-kit/schema';
import type { Errors } from '../parts.ts';

/** What is wrong with a message to the author. An optional message can be empty. */
export function messageErrors(message: string, optional: boolean): Errors {
  const fault = textFault(message, messageLimits);
  if (!fault || (optional && fault.code === 'missing')) return {};
  if (fault.code === 'missing') return { message: 'Enter a message to the author' };
  if (fault.code === 'too-long')
    return { message: `Message to the author must be ${messageLimits.max.toLocaleString('en-GB')} characters or less` };
  return { message: 'Message to the author has a sign that cannot be kept. Take it out' };
}
