package cuepoint.meaning;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A network of a few hundred bytes: it looks the vector of each piece up in a table. Written as
 * {@code onnx.proto} of ONNX 1.17 says, in the encoding of Protocol Buffers.
 */
public final class TinyNetwork {
  private static final int FLOAT = 1;
  private static final int INT64 = 7;

  private final List<String> inputs = new ArrayList<>(List.of("input_ids"));
  private final int pieces;
  private final int length;
  private float value = Float.NaN;
  private boolean flat;

  /**
   * A network.
   *
   * @param pieces how many it knows
   * @param length of their vectors
   */
  public TinyNetwork(int pieces, int length) {
    this.pieces = pieces;
    this.length = length;
  }

  /** The same with other inputs, of which it uses the first. */
  TinyNetwork taking(String... names) {
    inputs.clear();
    inputs.addAll(Arrays.asList(names));
    return this;
  }

  /** The same where all numbers of all vectors are one. */
  TinyNetwork giving(float number) {
    value = number;
    return this;
  }

  /** The same with a number for each piece, not a vector. */
  TinyNetwork flat() {
    flat = true;
    return this;
  }

  /** As ONNX. */
  public byte[] bytes() {
    Message graph = new Message().bytes(1, node()).text(2, "tiny").bytes(5, table());
    for (String input : inputs) {
      graph.bytes(11, info(input, INT64, 2));
    }
    graph.bytes(12, info("out", FLOAT, flat ? 2 : 3));
    return new Message()
        .number(1, 7)
        .bytes(7, graph)
        .bytes(8, new Message().text(1, "").number(2, 11))
        .written();
  }

  private Message node() {
    Message node = new Message();
    if (!flat) {
      node.text(1, "table");
    }
    node.text(1, inputs.getFirst()).text(2, "out").text(4, flat ? "Cast" : "Gather");
    return flat ? node.bytes(5, new Message().text(1, "to").number(3, FLOAT).number(20, 2)) : node;
  }

  private Message table() {
    ByteBuffer numbers =
        ByteBuffer.allocate(pieces * length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int piece = 0; piece < pieces; piece++) {
      for (int i = 0; i < length; i++) {
        numbers.putFloat(Float.isNaN(value) ? piece % length == i ? 1 : 0 : value);
      }
    }
    return new Message()
        .number(1, pieces)
        .number(1, length)
        .number(2, FLOAT)
        .text(8, "table")
        .raw(9, numbers.array());
  }

  /** A tensor of any shape. */
  private static Message info(String name, int type, int dimensions) {
    Message shape = new Message();
    for (int i = 0; i < dimensions; i++) {
      shape.bytes(1, new Message().text(2, name + i));
    }
    Message tensor = new Message().number(1, type).bytes(2, shape);
    return new Message().text(1, name).bytes(2, new Message().bytes(1, tensor));
  }

  /** Fields of Protocol Buffers, each with its number. */
  private static final class Message {
    private final ByteArrayOutputStream fields = new ByteArrayOutputStream();

    Message number(int field, long number) {
      varint(field << 3);
      varint(number);
      return this;
    }

    Message text(int field, String text) {
      return raw(field, text.getBytes(StandardCharsets.UTF_8));
    }

    Message bytes(int field, Message message) {
      return raw(field, message.written());
    }

    Message raw(int field, byte[] bytes) {
      varint((field << 3) | 2);
      varint(bytes.length);
      fields.writeBytes(bytes);
      return this;
    }

    private void varint(long number) {
      long rest = number;
      for (; rest >= 0x80; rest >>>= 7) {
        fields.write((int) ((rest & 0x7F) | 0x80));
      }
      fields.write((int) rest);
    }

    byte[] written() {
      return fields.toByteArray();
    }
  }
}
