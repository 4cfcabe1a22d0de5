package io.planwright.forecasting.internal.learned;

import java.util.List;

/**
 * A matrix among the weights of a net, as its file stores them.
 *
 * @param from where it starts
 * @param rows its rows
 * @param columns its columns
 * @param biases how many biases lie behind it
 */
record MatrixBlock(int from, int rows, int columns, int biases) {

  /** The matrices in the order of the weights, which they fill without a gap. */
  static List<MatrixBlock> of(NetShape shape) {
    int hidden = shape.hidden();
    int outputs = shape.spreadOutputs();
    return List.of(
        new MatrixBlock(shape.layer(0), shape.inputs(), hidden, hidden),
        new MatrixBlock(shape.layer(1), hidden, hidden, hidden),
        new MatrixBlock(shape.layer(2), hidden, hidden, hidden),
        new MatrixBlock(shape.points(), hidden, shape.horizon(), shape.horizon()),
        new MatrixBlock(shape.skip(), shape.inputs(), shape.horizon(), 0),
        new MatrixBlock(shape.spreads(), hidden, outputs, outputs));
  }

  /** Where the biases start. */
  int biasesFrom() {
    return from + rows * columns;
  }
}
