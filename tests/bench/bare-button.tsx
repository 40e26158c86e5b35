/** The least that React does at a press: a word is shown, and taken away at the next. Feedback is measured against it. */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function BareButton() {
  const [isShown, setIsShown] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setIsShown(!isShown)}>
        Answer
      </button>
      {isShown && <output>Right.</output>}
    </>
  );
}

const root = document.querySelector('main');
if (root !== null) createRoot(root).render(<BareButton />);
