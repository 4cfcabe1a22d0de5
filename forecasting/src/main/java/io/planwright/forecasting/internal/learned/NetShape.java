package io.planwright.forecasting.internal.learned;

/**
 * The layers of a net and where their weights lie in one array: a layer of rectified units, two
 * residual layers of as many, a linear layer that gives the points, a linear skip from the inputs
 * to the points, and a linear head for the distances of quantiles. Each matrix has one row an
 * input, so that a pass adds up rows.
 *
 * @param inputs the number of inputs; a multiple of 4
 * @param hidden the units of a layer; a multiple of 4
 * @param horizon the steps
 * @param distances the distances a step: half of them below the point, half above
 */
public record NetShape(int inputs, int hidden, int horizon, int distances) {

  /**
   * Where the matrix of a layer starts, its biases behind it.
   *
   * @param number 0 for the first layer, 1 and 2 for the residual ones
   * @return its place among the weights
   */
  public int layer(int number) {
    return number == 0 ? 0 : (inputs + 1) * hidden + (number - 1) * (hidden + 1) * hidden;
  }

  /**
   * Where the matrix from the last layer to the points starts, its biases behind it.
   *
   * @return its place among the weights
   */
  public int points() {
    return layer(3);
  }

  /**
   * Where the matrix from the inputs to the points starts.
   *
   * @return its place among the weights
   */
  public int skip() {
    return points() + (hidden + 1) * horizon;
  }

  /**
   * Where the matrix from the last layer to the distances starts, its biases behind it.
   *
   * @return its place among the weights
   */
  public int spreads() {
    return skip() + inputs * horizon;
  }

  /**
   * The number of distances of all steps.
   *
   * @return the outputs of the head for distances
   */
  public int spreadOutputs() {
    return distances * horizon;
  }

  /**
   * The number of weights.
   *
   * @return the length of their array
   */
  public int weights() {
    return spreads() + (hidden + 1) * spreadOutputs();
  }
}
