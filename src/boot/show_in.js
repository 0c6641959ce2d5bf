// Places that programs of their own fill.

/** Shows something in a place that a program of its own brings; where that does not come, the place says so. */
export async function showIn(place, show) {
  try {
    await show();
  } catch {
    const status = place.querySelector('[role="status"]');
    if (status) status.textContent = place.dataset.absent;
  }
}
