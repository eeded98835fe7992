package cuepoint.opensearch.connection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Which certificates of nodes are trusted. */
final class Certificates {
  private Certificates() {}

  /**
   * Those of a file in PEM: RFC 7468.
   *
   * @throws IllegalArgumentException if there are none; the message says what to do
   */
  static List<X509Certificate> read(Path file) {
    try {
      InputStream in = new ByteArrayInputStream(Files.readAllBytes(file));
      List<X509Certificate> found =
          CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
              .map(X509Certificate.class::cast)
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    } catch (NoSuchFileException e) {
      throw unusable(file, "which is not there; set it to a file of certificates", e);
    } catch (IOException e) {
      throw unusable(file, "which cannot be read; allow it, or set it to another file", e);
    } catch (CertificateException e) {
      throw unusable(file, "which is no file of certificates in PEM; set it to one", e);
    }
    throw unusable(file, "which has no certificate; set it to a file of certificates in PEM", null);
  }

  private static IllegalArgumentException unusable(
      Path file, String why, @Nullable Throwable cause) {
    return new IllegalArgumentException(
        ClusterAccess.AUTHORITIES + " is " + file + ", " + why, cause);
  }

  /** TLS that trusts whom the JDK trusts, and some more. */
  static SSLContext context(List<X509Certificate> more) throws IOException {
    try {
      if (more.isEmpty()) {
        return SSLContext.getDefault();
      }
      List<X509Certificate> trusted = new ArrayList<>(ofJdk());
      trusted.addAll(more);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, managers(store(trusted)), null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IOException("this JDK cannot check certificates", e);
    }
  }

  private static List<X509Certificate> ofJdk() throws GeneralSecurityException {
    for (TrustManager manager : managers(null)) {
      if (manager instanceof X509TrustManager certificates) {
        return List.of(certificates.getAcceptedIssuers());
      }
    }
    return List.of();
  }

  private static TrustManager[] managers(@Nullable KeyStore trusted)
      throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(trusted);
    return factory.getTrustManagers();
  }

  private static KeyStore store(List<X509Certificate> certificates)
      throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    for (int i = 0; i < certificates.size(); i++) {
      store.setCertificateEntry("trusted-" + i, certificates.get(i));
    }
    return store;
  }
}
