package io.planwright.stakeholders.influence;

/** Triangles of contacts, whatever direction and weight. */
final class Clustering {

  /** How many pairs of a person's contacts are contacts of each other. */
  final double[] triangles;

  /** How many pairs of contacts a person has. */
  final double[] pairs;

  Clustering(Graph graph) {
    Graph.Rows mutual = graph.mutual();
    int size = graph.size();
    triangles = new double[size];
    pairs = new double[size];
    int[] start = mutual.start();
    int[] to = mutual.to();
    int[] markedFor = new int[size];
    for (int person = 0; person < size; person++) {
      double contacts = mutual.degree(person);
      pairs[person] = contacts * (contacts - 1) / 2;
    }
    // Each triangle is found once, from its member of lowest rank, so that hubs cost little.
    for (int person = 0; person < size; person++) {
      for (int k = start[person]; k < start[person + 1]; k++) {
        if (precedes(mutual, person, to[k])) {
          markedFor[to[k]] = person + 1;
        }
      }
      for (int k = start[person]; k < start[person + 1]; k++) {
        int second = to[k];
        if (precedes(mutual, person, second)) {
          for (int l = start[second]; l < start[second + 1]; l++) {
            int third = to[l];
            if (markedFor[third] == person + 1 && precedes(mutual, second, third)) {
              triangles[person]++;
              triangles[second]++;
              triangles[third]++;
            }
          }
        }
      }
    }
  }

  static boolean precedes(Graph.Rows mutual, int first, int second) {
    int difference = mutual.degree(first) - mutual.degree(second);
    return difference < 0 || (difference == 0 && first < second);
  }

  double[] local(FewContacts few) {
    double[] scores = new double[pairs.length];
    for (int person = 0; person < scores.length; person++) {
      double nothing = few == FewContacts.ZERO ? 0 : Double.NaN;
      scores[person] = pairs[person] == 0 ? nothing : triangles[person] / pairs[person];
    }
    return scores;
  }
}
