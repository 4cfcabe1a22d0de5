package io.planwright.schedule.staffed;

/** Orders activities by keys, each after all that it waits for: a heap of those that are ready. */
final class Sequence {

  private final int size;
  private final int[] firstOut;
  private final int[] successor;
  private final int[] waitsFor;
  private final int[] missing;
  private final int[] heap;
  private int count;
  private double[] key = {};

  Sequence(Model model) {
    size = model.size;
    waitsFor = new int[size];
    firstOut = new int[size + 1];
    for (int i = 0; i < size; i++) {
      waitsFor[i] = model.firstArc[i + 1] - model.firstArc[i];
      for (int arc = model.firstArc[i]; arc < model.firstArc[i + 1]; arc++) {
        firstOut[model.predecessor[arc] + 1]++;
      }
    }
    for (int i = 0; i < size; i++) {
      firstOut[i + 1] += firstOut[i];
    }
    int[] next = firstOut.clone();
    successor = new int[firstOut[size]];
    for (int i = 0; i < size; i++) {
      for (int arc = model.firstArc[i]; arc < model.firstArc[i + 1]; arc++) {
        successor[next[model.predecessor[arc]]++] = i;
      }
    }
    missing = new int[size];
    heap = new int[size];
  }

  /**
   * Orders all activities.
   *
   * @param keys the key of each; the least goes first, of equal ones that of the lower place
   * @param order takes the activities
   */
  void sort(double[] keys, int[] order) {
    key = keys;
    System.arraycopy(waitsFor, 0, missing, 0, size);
    count = 0;
    for (int i = 0; i < size; i++) {
      if (missing[i] == 0) {
        push(i);
      }
    }
    for (int place = 0; place < size; place++) {
      int i = pop();
      order[place] = i;
      for (int out = firstOut[i]; out < firstOut[i + 1]; out++) {
        if (--missing[successor[out]] == 0) {
          push(successor[out]);
        }
      }
    }
  }

  private boolean isBefore(int a, int b) {
    return key[a] < key[b] || key[a] == key[b] && a < b;
  }

  private void push(int i) {
    int at = count++;
    while (at > 0 && isBefore(i, heap[(at - 1) / 2])) {
      heap[at] = heap[(at - 1) / 2];
      at = (at - 1) / 2;
    }
    heap[at] = i;
  }

  private int pop() {
    int top = heap[0];
    int moved = heap[--count];
    int at = 0;
    while (2 * at + 1 < count) {
      int child = 2 * at + 1;
      if (child + 1 < count && isBefore(heap[child + 1], heap[child])) {
        child++;
      }
      if (!isBefore(heap[child], moved)) {
        break;
      }
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = moved;
    return top;
  }
}
