/**
 * Deals on their way through the stages: how they moved, how often a stage ends in a win, how long
 * it takes, and what the pipeline brings a day.
 *
 * <pre>{@code
 * StagePaths paths = StagePaths.of(crm.opportunities(), asOf, zone);
 * StageChain chain = StageChain.fit(paths, ChainSpec.standard(), RunControl.unlimited()).orElseThrow();
 * chain.winProbability("Proposal");                         // with its interval, or why there is none
 * StageTiming timing = StageTiming.fit(paths, TimingSpec.standard(), control).orElseThrow();
 * timing.winWithin("Proposal", 20, 30);                     // 20 days in the stage, won in the next 30
 * StageConversion.of(paths).orElseThrow().bottleneck();
 * }</pre>
 */
@NullMarked
package io.planwright.forecasting.pipeline.stage;

import org.jspecify.annotations.NullMarked;
