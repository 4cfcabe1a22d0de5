package io.planwright.forecasting.intermittent;

final class Tuning {
  static double get(String name, double or) {
    return Double.parseDouble(System.getProperty(name, Double.toString(or)));
  }
  static double[] grid(String name, double... or) {
    String s = System.getProperty(name);
    if (s == null) return or;
    return java.util.Arrays.stream(s.split(",")).mapToDouble(Double::parseDouble).toArray();
  }
}
