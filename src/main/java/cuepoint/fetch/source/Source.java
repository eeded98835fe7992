package cuepoint.fetch.source;

import java.io.IOException;

/** Where talks come from: a program that knows video sites, or a feed. For one thread. */
public interface Source {

  /**
   * Whether it can list an address; it may ask for its beginning. Sources are asked in order, and
   * the last one takes every address.
   *
   * @throws InterruptedException when the run is to end
   */
  boolean takes(String address) throws InterruptedException;

  /**
   * The talks of an address, in its order, without their captions.
   *
   * @throws FetchException when they cannot be had
   * @throws IOException when files cannot be written
   * @throws InterruptedException when the run is to end
   */
  RemoteList list(String address) throws FetchException, IOException, InterruptedException;

  /** A talk that the collection has, by the address of its video; nothing is asked for yet. */
  RemoteTalk talk(String title, String address);
}
