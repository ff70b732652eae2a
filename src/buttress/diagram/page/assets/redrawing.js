// Drawing a part of the page anew without taking the focus, or what was unfolded, from its reader.

// What a control is known by when it is drawn anew.
function handleOf(control) {
  return control.dataset.handle ?? control.textContent;
}

// Put these children into a part; where what had the focus is gone, `fallback` gets it.
function redraw(holder, children, fallback) {
  const focused = holder.contains(document.activeElement) ? document.activeElement : null;
  const handle = focused && focused !== holder ? handleOf(focused) : null;
  const unfolded = [...holder.querySelectorAll("details[open]")].map(handleOf);
  holder.replaceChildren(...children.filter((child) => child !== null && child !== ""));
  for (const each of holder.querySelectorAll("details")) {
    if (unfolded.includes(handleOf(each))) each.open = true;
  }
  if (handle === null) return;
  const controls = [...holder.querySelectorAll("button, a, summary")];
  const again = controls.find((each) => handleOf(each) === handle);
  (again ?? fallback()).focus({ preventScroll: true });
}
