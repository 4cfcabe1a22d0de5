package io.planwright.forecasting.internal.learned;

import io.planwright.internal.Require;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the content of the file of an ensemble. Whatever the content is, it throws {@link
 * java.nio.BufferUnderflowException} or {@link IllegalArgumentException} where it is no ensemble.
 *
 * @param in where from
 */
record EnsembleReader(ByteBuffer in) {

  private static final String BROKEN = "Write the file anew.";

  /** What no size in a file of nets comes near. */
  private static final int MOST = 1 << 14;

  Ensemble ensemble() {
    int entries = size("card", 0);
    Map<String, String> card = new LinkedHashMap<>();
    for (int i = 0; i < entries; i++) {
      String name = text();
      card.put(name, text());
    }
    int least = size("least", 2);
    double[] widths = numbers();
    double[] links = numbers();
    Gate gate = gate();
    int count = size("nets", 1);
    List<Net> nets = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      nets.add(net());
    }
    return new Ensemble(least, nets, widths, links, gate, card);
  }

  private int size(String field, int least) {
    return Require.between(in.getInt(), least, MOST, field, BROKEN);
  }

  private String text() {
    byte[] bytes = new byte[size("text", 0)];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private Gate gate() {
    int[] boundaries = new int[size("boundaries", 0)];
    for (int i = 0; i < boundaries.length; i++) {
      boundaries[i] = in.getInt();
    }
    double[][][] weights = new double[2][boundaries.length + 1][];
    for (int length = 0; length <= boundaries.length; length++) {
      weights[Gate.STANDARD][length] = numbers();
      weights[Gate.FAST][length] = numbers();
    }
    return new Gate(boundaries, weights);
  }

  private double[] numbers() {
    double[] numbers = new double[size("numbers", 0)];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.getDouble();
    }
    return numbers;
  }

  private Net net() {
    Form form = Form.valueOf(text());
    Encoding encoding =
        new Encoding(
            form,
            size("window", 2),
            size("horizon", 1),
            size("seasonLength", 1),
            size("memory", 0) > 0);
    int hidden = size("hidden", 1);
    NetShape shape =
        new NetShape(encoding.inputs(), hidden, encoding.horizon(), Distances.perStep());
    Require.that(
        hasRoomFor(shape), "weights", shape, "have at least 2 bytes each in the file", BROKEN);
    float[] weights = new float[shape.weights()];
    for (MatrixBlock block : MatrixBlock.of(shape)) {
      for (int row = 0; row < block.rows(); row++) {
        row(weights, block.from() + row * block.columns(), block.columns());
      }
      for (int i = 0; i < block.biases(); i++) {
        weights[block.biasesFrom() + i] = finite(in.getFloat());
      }
    }
    return Net.ofFinite(encoding, shape, weights);
  }

  /** Before memory is taken for it; counted in long numbers, as sizes may be anything. */
  private boolean hasRoomFor(NetShape shape) {
    long hidden = shape.hidden();
    long outputs = (1L + shape.distances()) * shape.horizon();
    long weights =
        hidden * (shape.inputs() + 2 * hidden + outputs) + (long) shape.inputs() * shape.horizon();
    return 2 * weights <= in.remaining();
  }

  private void row(float[] weights, int from, int columns) {
    float factor = in.getFloat();
    finite(factor * Short.MAX_VALUE);
    int start = in.position();
    in.position(start + Short.BYTES * columns);
    multiply(in.array(), in.arrayOffset() + start, factor, weights, from, columns);
  }

  /** Most of the work of reading: plain enough to be fast before it is compiled. */
  private static void multiply(
      byte[] bytes, int at, float factor, float[] weights, int from, int columns) {
    int next = at;
    for (int j = from; j < from + columns; j++) {
      weights[j] = factor * (short) (bytes[next] << Byte.SIZE | bytes[next + 1] & 0xff);
      next += Short.BYTES;
    }
  }

  private static float finite(float weight) {
    if (!Float.isFinite(weight)) {
      throw new IllegalArgumentException("weight [" + weight + "] must be finite. " + BROKEN);
    }
    return weight;
  }
}
