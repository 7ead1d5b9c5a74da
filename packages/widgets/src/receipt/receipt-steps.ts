/** The pages of the receipt. */
export type ReceiptStep = 'view' | 'outcome' | 'happened' | 'check' | 'sent' | 'change' | 'withdraw' | 'withdrawn';

/** Those that lead from one to the next: the receipt, and the update. */
export const receiptSteps: readonly ReceiptStep[] = ['view', 'outcome', 'happened', 'check'];
