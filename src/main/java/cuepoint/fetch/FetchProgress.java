package cuepoint.fetch;

import java.time.Duration;

/** Is told what happens while talks are fetched. Texts are lines for people. */
public interface FetchProgress {

  /** Something of which the user should know, such as the program that is used. */
  void note(String line);

  /**
   * An address, or an event, was listed.
   *
   * @param what the address or event
   * @param folder the folder of its event
   * @param talks how many it has
   * @param wanted how many of them are asked for
   */
  void listed(String what, String folder, int talks, int wanted);

  /** A talk would be asked for, if this were no dry run. */
  void wanted(String talk, String title);

  /**
   * A talk is done.
   *
   * @param number how many are done with it, from 1
   * @param all how many there are
   */
  void done(int number, int all, FetchResult result);

  /** Nothing is asked for so long. */
  void waiting(Duration time, String why);

  /** A command that was run, or what it said, for those who look for a cause. */
  void seen(String line);
}
