package io.planwright.stakeholders.influence;

import java.util.Arrays;

/** A binary heap of people by distance, which can come down while they wait. */
final class DistanceHeap {

  private final int[] heap;
  private final int[] place;
  private final double[] key;
  private int size;

  DistanceHeap(int people) {
    heap = new int[people];
    place = new int[people];
    key = new double[people];
    Arrays.fill(place, -1);
  }

  boolean isEmpty() {
    return size == 0;
  }

  double least() {
    return key[heap[0]];
  }

  /** Adds a person, or brings the person's distance down; a larger distance is passed over. */
  void offer(int person, double distance) {
    int at = place[person];
    if (at < 0) {
      at = size++;
    } else if (distance >= key[person]) {
      return;
    }
    key[person] = distance;
    while (at > 0 && distance < key[heap[(at - 1) / 2]]) {
      put(heap[(at - 1) / 2], at);
      at = (at - 1) / 2;
    }
    put(person, at);
  }

  int poll() {
    int first = heap[0];
    place[first] = -1;
    int last = heap[--size];
    if (size > 0) {
      sink(last);
    }
    return first;
  }

  private void sink(int person) {
    int at = 0;
    for (int child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && key[heap[child + 1]] < key[heap[child]]) {
        child++;
      }
      if (key[heap[child]] >= key[person]) {
        break;
      }
      put(heap[child], at);
      at = child;
    }
    put(person, at);
  }

  private void put(int person, int at) {
    heap[at] = person;
    place[person] = at;
  }
}
