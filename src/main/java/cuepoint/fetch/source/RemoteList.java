package cuepoint.fetch.source;

import java.util.List;
import java.util.Optional;

/**
 * The talks of an address.
 *
 * @param title what the list is called, which names the folder of the event; empty for the address
 *     of one talk
 * @param talks in its order
 */
public record RemoteList(Optional<String> title, List<RemoteTalk> talks) {

  public RemoteList {
    talks = List.copyOf(talks);
  }
}
