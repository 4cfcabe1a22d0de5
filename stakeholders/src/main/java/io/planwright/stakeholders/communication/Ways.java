package io.planwright.stakeholders.communication;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** By which channels which sender may reach which recipient, the best first. */
final class Ways {

  private static final double LATER_CHANNEL = 0.1;
  private static final double OTHER_CHANNEL = 0.5;
  private static final double NOBODY_ASKED = 0.8;
  private static final double STRANGER = 0.8;

  /** A channel and the share of the weight that is left by it. */
  record Way(Channel channel, double share) {}

  private final CommunicationRequest request;
  private final Map<Long, List<Way>> known = new HashMap<>();

  Ways(CommunicationRequest request) {
    this.request = request;
  }

  /** Empty for oneself, without a common language, and without a channel with consent. */
  List<Way> of(int sender, int recipient) {
    return known.computeIfAbsent(
        (long) sender << Integer.SIZE | recipient,
        key -> ways(request.senders().get(sender), request.recipients().get(recipient)));
  }

  /** The share that the best way leaves; there is one. */
  double best(int sender, int recipient) {
    return of(sender, recipient).get(0).share();
  }

  private List<Way> ways(Sender sender, Recipient recipient) {
    if (isSame(sender, recipient) || !speakAlike(sender, recipient)) {
      return List.of();
    }
    double relation = sender.knows().contains(recipient.personId()) ? 1 : STRANGER;
    List<Way> ways = new ArrayList<>();
    for (Channel channel : Channel.values()) {
      if (sender.channels().contains(channel) && request.mayUse(recipient, channel)) {
        ways.add(new Way(channel, relation * preference(recipient, channel)));
      }
    }
    ways.sort(Comparator.comparingDouble(Way::share).reversed());
    return List.copyOf(ways);
  }

  static boolean isSame(Sender sender, Recipient recipient) {
    return sender.id().equals(recipient.personId());
  }

  static boolean speakAlike(Sender sender, Recipient recipient) {
    return recipient.languages().isEmpty()
        || !Collections.disjoint(recipient.languages(), sender.languages());
  }

  private static double preference(Recipient recipient, Channel channel) {
    if (recipient.preferredChannels().isEmpty()) {
      return NOBODY_ASKED;
    }
    int rank = recipient.preferredChannels().indexOf(channel);
    return rank < 0 ? OTHER_CHANNEL : Math.max(OTHER_CHANNEL, 1 - LATER_CHANNEL * rank);
  }
}
