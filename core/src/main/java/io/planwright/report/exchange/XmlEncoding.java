package io.planwright.report.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the encoding of an XML file by its byte order mark or its declaration (XML 1.0, appendix F)
 * and decodes it strictly. The JDK's parser would do so too, but prints broken bytes on the
 * standard error stream.
 */
final class XmlEncoding {
  private static final int HEAD = 256;
  private static final int MARK = 3;
  private static final Pattern DECLARATION =
      Pattern.compile(
          "^<\\?xml\\s+version\\s*=\\s*[\"'][^\"']*[\"']\\s+encoding\\s*=\\s*[\"']([^\"']*)[\"']");

  private XmlEncoding() {}

  /**
   * Opens the file.
   *
   * @throws UnsupportedEncodingException if there is no such encoding here
   */
  static Reader reader(InputStream in) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(in, HEAD);
    byte[] head = bytes.readNBytes(HEAD);
    int skipped = markLength(head);
    bytes.unread(head, skipped, head.length - skipped);
    return new BufferedReader(
        new InputStreamReader(
            bytes,
            charset(head)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  private static int markLength(byte[] head) {
    if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
      return MARK;
    }
    return startsWith(head, 0xFE, 0xFF) || startsWith(head, 0xFF, 0xFE) ? 2 : 0;
  }

  private static Charset charset(byte[] head) throws UnsupportedEncodingException {
    if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(head, 0xFE, 0xFF) || startsWith(head, 0, '<')) {
      return StandardCharsets.UTF_16BE;
    }
    if (startsWith(head, 0xFF, 0xFE) || startsWith(head, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    Matcher declared = DECLARATION.matcher(new String(head, StandardCharsets.ISO_8859_1));
    if (!declared.find()) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(declared.group(1));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UnsupportedEncodingException(declared.group(1));
    }
  }

  private static boolean startsWith(byte[] head, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
