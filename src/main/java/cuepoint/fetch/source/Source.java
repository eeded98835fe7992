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

  /**
   * Whether it can be asked for a talk by the address of its video, as the address shows; nothing
   * is asked for.
   */
  boolean takesTalk(String address);

  /**
   * A talk that the collection has, by the address of its video; it is not asked for yet.
   *
   * @throws IOException when the source cannot be used at all
   * @throws InterruptedException when the run is to end
   */
  RemoteTalk talk(String title, String address) throws IOException, InterruptedException;
}
