package io.planwright.stakeholders.influence;

/**
 * Core numbers by taking away the person with fewest ties: V. Batagelj, M. Zaversnik, "An O(m)
 * algorithm for cores decomposition of networks", 2003.
 */
final class Cores {

  private Cores() {}

  /**
   * Takes people away.
   *
   * @param counted the rows whose length is a person's degree
   * @param affected the rows that lead to those whose degree sinks when a person leaves
   */
  static double[] of(Graph.Rows counted, Graph.Rows affected) {
    int size = counted.start().length - 1;
    int[] degree = new int[size];
    int[] first = new int[size + 1];
    for (int person = 0; person < size; person++) {
      degree[person] = counted.degree(person) - (counted.contains(person, person) ? 1 : 0);
      first[degree[person] + 1]++;
    }
    for (int d = 0; d < size; d++) {
      first[d + 1] += first[d];
    }
    int[] next = first.clone();
    int[] order = new int[size];
    int[] place = new int[size];
    for (int person = 0; person < size; person++) {
      place[person] = next[degree[person]]++;
      order[place[person]] = person;
    }
    double[] core = new double[size];
    for (int i = 0; i < size; i++) {
      int person = order[i];
      core[person] = degree[person];
      for (int k = affected.start()[person]; k < affected.start()[person + 1]; k++) {
        int other = affected.to()[k];
        if (degree[other] > degree[person]) {
          // Swapped to the front of its degree, the person belongs to the degree before.
          int front = Math.max(first[degree[other]], i + 1);
          int displaced = order[front];
          order[place[other]] = displaced;
          place[displaced] = place[other];
          order[front] = other;
          place[other] = front;
          first[degree[other]] = front + 1;
          degree[other]--;
        }
      }
    }
    return core;
  }
}
