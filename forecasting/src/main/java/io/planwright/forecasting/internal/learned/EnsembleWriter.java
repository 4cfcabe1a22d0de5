package io.planwright.forecasting.internal.learned;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Writes the content of the file of an ensemble.
 *
 * @param out where to
 */
record EnsembleWriter(DataOutputStream out) {

  void write(Ensemble ensemble) throws IOException {
    out.writeInt(ensemble.card().size());
    for (Map.Entry<String, String> entry : ensemble.card().entrySet()) {
      text(entry.getKey());
      text(entry.getValue());
    }
    out.writeInt(ensemble.least());
    numbers(ensemble.widths());
    numbers(ensemble.links());
    gate(ensemble.gate());
    out.writeInt(ensemble.nets().size());
    for (Net net : ensemble.nets()) {
      net(net);
    }
  }

  private void text(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private void gate(Gate gate) throws IOException {
    out.writeInt(gate.boundaries().length);
    for (int boundary : gate.boundaries()) {
      out.writeInt(boundary);
    }
    for (int length = 0; length <= gate.boundaries().length; length++) {
      numbers(gate.row(Gate.STANDARD, length));
      numbers(gate.row(Gate.FAST, length));
    }
  }

  private void numbers(double[] numbers) throws IOException {
    out.writeInt(numbers.length);
    for (double number : numbers) {
      out.writeDouble(number);
    }
  }

  private void net(Net net) throws IOException {
    Encoding encoding = net.encoding();
    text(encoding.form().name());
    out.writeInt(encoding.window());
    out.writeInt(encoding.horizon());
    out.writeInt(encoding.seasonLength());
    out.writeInt(encoding.memory() ? 1 : 0);
    out.writeInt(net.shape().hidden());
    float[] weights = net.weights();
    for (MatrixBlock block : MatrixBlock.of(net.shape())) {
      for (int row = 0; row < block.rows(); row++) {
        row(weights, block.from() + row * block.columns(), block.columns());
      }
      for (int i = 0; i < block.biases(); i++) {
        out.writeFloat(weights[block.biasesFrom() + i]);
      }
    }
  }

  /** A factor, and each weight in whole multiples of it. */
  private void row(float[] weights, int from, int columns) throws IOException {
    float largest = 0;
    for (int j = from; j < from + columns; j++) {
      largest = Math.max(largest, Math.abs(weights[j]));
    }
    float factor = largest / Short.MAX_VALUE;
    out.writeFloat(factor);
    for (int j = from; j < from + columns; j++) {
      // A largest weight near the least number there is leaves a factor that is rounded to 0.
      double multiple = factor == 0 ? 0 : Math.rint((double) weights[j] / factor);
      out.writeShort((int) Math.max(-Short.MAX_VALUE, Math.min(Short.MAX_VALUE, multiple)));
    }
  }
}
