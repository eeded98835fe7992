package cuepoint.collection.name;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Unique names for files and folders in addresses. Each depends only on the name, unless another
 * name would give the same: then it also contains the name's hash code.
 */
public final class UrlNames {
  private final Set<String> shared = new HashSet<>();

  public UrlNames(Collection<String> names) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      String safe = safe(name);
      if (!seen.add(safe)) {
        shared.add(safe);
      }
    }
  }

  /** The address form of one of the names. */
  public String of(String name) {
    String safe = safe(name);
    return shared.contains(safe) && !safe.equals(name)
        ? safe + "-" + Integer.toHexString(name.hashCode())
        : safe;
  }

  /** Letters, digits and {@code . _ ~ -} stay, accents go, the rest becomes {@code -}. */
  private static String safe(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String safe = plain.replaceAll("[^A-Za-z0-9._~-]+", "-");
    return safe.matches("[.-]*") ? "talk-" + Integer.toHexString(name.hashCode()) : safe;
  }
}
