/**
 * How a long computation is run: when it should stop, how it tells its progress, and where its
 * random numbers come from.
 *
 * <p>Every engine takes a {@link io.planwright.run.RunControl} and asks it now and then whether to
 * go on. Simulations draw from {@link io.planwright.run.SeedStreams}, one stream an item, so that
 * the same seed gives the same bits on any number of threads.
 *
 * <pre>{@code
 * Cancellation cancellation = Cancellation.create();
 * RunControl control = RunControl.unlimited().withTimeout(Duration.ofSeconds(30))
 *     .withCancellation(cancellation).withProgress(p -> bar.show(p.task(), p.fraction()));
 * control.checkpoint();                                  // throws RunStoppedException when due
 * double draw = new SeedStreams(42).stream(dealIndex).nextDouble();
 * }</pre>
 */
@NullMarked
package io.planwright.run;

import org.jspecify.annotations.NullMarked;
