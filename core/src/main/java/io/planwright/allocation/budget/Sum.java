package io.planwright.allocation.budget;

/** A sum that loses no digits to its length (Neumaier's summation). */
final class Sum {

  private double sum;
  private double lost;

  void add(double term) {
    double next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? (sum - next) + term : (term - next) + sum;
    sum = next;
  }

  double get() {
    return sum + lost;
  }
}
