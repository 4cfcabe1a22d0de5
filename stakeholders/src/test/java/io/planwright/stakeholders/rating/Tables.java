package io.planwright.stakeholders.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Matrices of the literature, as they are printed. */
final class Tables {

  /** A text an observer, a dot where a unit was not coded: Krippendorff 2011, section E. */
  static final String[] KRIPPENDORFF = {
    "123321412...", "1233224125.3", ".3332342251.", "12332441251."
  };

  private Tables() {}

  static List<String> ids(String prefix, int count) {
    return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
  }

  /** A row a rater, a column a subject, NaN where missing. */
  static RatingMatrix ofRaters(RatingScale scale, double[][] rows) {
    List<Rating> ratings = new ArrayList<>();
    for (int rater = 0; rater < rows.length; rater++) {
      for (int subject = 0; subject < rows[rater].length; subject++) {
        if (!Double.isNaN(rows[rater][subject])) {
          ratings.add(new Rating("r" + rater, "s" + subject, rows[rater][subject]));
        }
      }
    }
    return RatingMatrix.of(
        scale, ids("r", rows.length), ids("s", rows.length == 0 ? 0 : rows[0].length), ratings);
  }

  /** Digits and dots, a text a rater. */
  static RatingMatrix ofDigits(RatingScale scale, String... raters) {
    double[][] rows = new double[raters.length][];
    for (int rater = 0; rater < rows.length; rater++) {
      rows[rater] =
          raters[rater].chars().mapToDouble(c -> c == '.' ? Double.NaN : c - '0').toArray();
    }
    return ofRaters(scale, rows);
  }

  /** How often two raters chose each pair of categories. */
  static RatingMatrix ofPairs(RatingScale scale, int[][] counts) {
    List<double[]> pairs = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts.length; j++) {
        for (int n = 0; n < counts[i][j]; n++) {
          pairs.add(new double[] {i, j});
        }
      }
    }
    double[][] rows = new double[2][pairs.size()];
    for (int subject = 0; subject < pairs.size(); subject++) {
      rows[0][subject] = pairs.get(subject)[0];
      rows[1][subject] = pairs.get(subject)[1];
    }
    return ofRaters(scale, rows);
  }

  /** How many raters chose each category, a row a subject. */
  static RatingMatrix ofCounts(RatingScale scale, int[][] counts) {
    int raters = IntStream.of(counts[0]).sum();
    double[][] rows = new double[raters][counts.length];
    for (int subject = 0; subject < counts.length; subject++) {
      int rater = 0;
      for (int category = 0; category < counts[subject].length; category++) {
        for (int n = 0; n < counts[subject][category]; n++) {
          rows[rater++][subject] = category;
        }
      }
    }
    return ofRaters(scale, rows);
  }
}
