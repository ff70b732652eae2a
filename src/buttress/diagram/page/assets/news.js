// What a screen reader reads out, besides what has the focus.

let telling = 0;

function tell(words) {
  clearTimeout(telling);
  telling = setTimeout(() => {
    part("news").textContent = words;
  }, 60);
}
