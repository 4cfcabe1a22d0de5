package io.planwright.forecasting.internal.learned;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/**
 * The file of an ensemble: a mark, the version of the format, the length and the CRC-32 of what
 * follows, then the ensemble. Weights take 2 bytes and a factor a row of their matrix; biases 4.
 * All numbers are big-endian. Stateless and thread-safe.
 */
public final class EnsembleFile {

  /** "PWNE" in ASCII. */
  static final int MARK = 0x50574e45;

  static final int VERSION = 1;
  private static final int HEADER = 4 * Integer.BYTES;

  private EnsembleFile() {}

  /**
   * Writes an ensemble.
   *
   * @param ensemble the ensemble
   * @param out where to; not closed
   * @throws IOException if the stream refuses
   */
  public static void write(Ensemble ensemble, OutputStream out) throws IOException {
    byte[] content = content(ensemble);
    CRC32 checksum = new CRC32();
    checksum.update(content);
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(MARK);
    data.writeInt(VERSION);
    data.writeInt(content.length);
    data.writeInt((int) checksum.getValue());
    data.write(content);
    data.flush();
  }

  private static byte[] content(Ensemble ensemble) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    new EnsembleWriter(data).write(ensemble);
    data.flush();
    return bytes.toByteArray();
  }

  /**
   * Reads an ensemble.
   *
   * @param in where from; read to its end, not closed
   * @return what was written, the weights of matrices rounded
   * @throws IOException if the stream fails, or its content is not an ensemble of this version
   */
  public static Ensemble read(InputStream in) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
    require(bytes.remaining() >= HEADER, "ends within its first 16 bytes");
    require(bytes.getInt() == MARK, "does not start with the mark of one");
    int version = bytes.getInt();
    if (version != VERSION) {
      throw broken("has version " + version + ", not " + VERSION);
    }
    int length = bytes.getInt();
    int checksum = bytes.getInt();
    if (length != bytes.remaining()) {
      throw broken("has " + bytes.remaining() + " bytes of content instead of " + length);
    }
    CRC32 actual = new CRC32();
    actual.update(bytes.array(), HEADER, length);
    require((int) actual.getValue() == checksum, "has another checksum than its content");
    try {
      Ensemble ensemble = new EnsembleReader(bytes).ensemble();
      require(!bytes.hasRemaining(), "goes on after its end");
      return ensemble;
    } catch (BufferUnderflowException | IllegalArgumentException cause) {
      IOException broken = broken("has content that does not fit together");
      broken.initCause(cause);
      throw broken;
    }
  }

  private static void require(boolean condition, String fault) throws IOException {
    if (!condition) {
      throw broken(fault);
    }
  }

  private static IOException broken(String fault) {
    return new IOException(
        "the file of nets " + fault + ". Write it anew with the trainer of this version.");
  }
}
