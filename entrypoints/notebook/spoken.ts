/**
 * A key under which the notebook is drawn anew once another language is spoken: its parts follow signals, and would
 * keep the words they have. Never while a note is being edited: what was typed would be gone.
 */
export function spokenKey(root: ParentNode): () => string {
  let key = '';
  return () => {
    if (!root.querySelector('.notebook .editor')) key = document.documentElement.lang;
    return key;
  };
}
