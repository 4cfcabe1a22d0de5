package io.planwright.benchmarks.training;

import io.planwright.forecasting.internal.learned.Encoding;
import io.planwright.forecasting.internal.learned.NetShape;
import java.util.List;
import java.util.SplittableRandom;

/** Experiment: one net. */
final class NetTraining {
  final Encoding encoding;
  final BatchNet net;
  final Adam adam;
  final Objective objective;
  final List<Training> corpus;
  final int leastBefore;
  final SplittableRandom random;
  final Batch batch;
  double decay = Double.parseDouble(System.getProperty("decay", "0.01"));
  double recency = Double.parseDouble(System.getProperty("recency", "1"));
  double mix = Double.parseDouble(System.getProperty("mix", "0"));
  double leastShare = Double.parseDouble(System.getProperty("leastShare", "0.5"));

  double synthetic = Double.parseDouble(System.getProperty("synthetic", "0"));
  int shortest = Integer.getInteger("shortest", 20), longest = Integer.getInteger("longest", 200);
  io.planwright.benchmarks.training.synthetic.SyntheticSource source;

  NetTraining(
      Encoding encoding,
      int hidden,
      Objective objective,
      List<Training> corpus,
      int leastBefore,
      int size,
      long seed) {
    this.encoding = encoding;
    this.objective = objective;
    this.corpus = corpus.stream().filter(t -> t.serves(encoding.form()) && t.end() > leastBefore + 1).toList();
    this.leastBefore = leastBefore;
    source = new io.planwright.benchmarks.training.synthetic.SyntheticSource(encoding.seasonLength());
    random = new SplittableRandom(seed);
    net =
        new BatchNet(
            new NetShape(
                encoding.inputs(), hidden, encoding.horizon(), 2 * objective.levels().length),
            size,
            random);
    adam = new Adam(net.weights(), 1, 0.999);
    batch = new Batch(encoding, size);
  }

  double run(int steps, double rate) {
    double smooth = 0;
    long start = System.nanoTime();
    for (int step = 0; step < steps; step++) {
      for (int place = 0; place < batch.size; ) {
        Training training;
        if (corpus.isEmpty() || random.nextDouble() < synthetic) {
          int length = (int) Math.round(StrictMath.exp(StrictMath.log(shortest) + random.nextDouble() * StrictMath.log((double) longest / shortest)));
          double[] v = source.draw(random, length);
          training = Training.of(v, length, encoding.seasonLength());
          if (!training.serves(encoding.form())) continue;
          if (batch.put(place, training, length - encoding.horizon())) place++;
          continue;
        } else {
          training = corpus.get(random.nextInt(corpus.size()));
        }
        int last = Math.max(leastBefore, (int) (training.end() - Math.max(1, leastShare * encoding.horizon())));
        double u = random.nextDouble();
        int back = (int) ((last - leastBefore + 1) * Math.pow(u, recency));
        if (batch.put(place, training, last - back)) {
          place++;
        }
      }
      net.forward(batch.inputs);
      double loss = objective.slopes(batch, net);
      net.backward(batch.inputs);
      double r = rate * Math.min(1, (step + 1) / 200.0) * 0.5 * (1 + StrictMath.cos(Math.PI * step / steps));
      adam.step(net.gradient(), r, decay);
      smooth = step == 0 ? loss : 0.99 * smooth + 0.01 * loss;
      if ((step + 1) % 2000 == 0)
        System.out.printf("step %d loss %.4f  %.0f s%n", step + 1, smooth, (System.nanoTime() - start) / 1e9);
    }
    return smooth;
  }
}
