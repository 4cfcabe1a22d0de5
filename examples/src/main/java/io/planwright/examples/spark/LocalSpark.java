package io.planwright.examples.spark;

import org.apache.spark.sql.SparkSession;

/** Spark inside this virtual machine, which needs none of the flags that Spark's scripts set. */
final class LocalSpark {

  private LocalSpark() {}

  /**
   * Starts a session; the caller stops it.
   *
   * @param threads how many tasks run at a time
   * @return the session
   */
  static SparkSession open(int threads) {
    return SparkSession.builder()
        .master("local[" + threads + "]")
        .appName("planwright-examples")
        .config("spark.ui.enabled", false)
        // No look-up of this machine's name, and no port that others can reach.
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.datetime.java8API.enabled", true)
        .config("spark.sql.shuffle.partitions", 4 * threads)
        // Spark would make one task of what is few bytes, however long they take to forecast.
        .config("spark.sql.adaptive.coalescePartitions.enabled", false)
        .getOrCreate();
  }
}
