package cuepoint.page.site;

import cuepoint.format.link.BasePath;
import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * HTML in which our own addresses are as clients must ask for them. For that, a template writes the
 * whole value of such an attribute as one expression.
 */
final class PlacedHtml extends OwaspHtmlTemplateOutput {
  /** The attributes that hold one. */
  private static final Set<String> ADDRESSES = Set.of("action", "href", "poster", "src");

  private final BasePath base;
  private boolean isAddress;

  PlacedHtml(TemplateOutput output, BasePath base) {
    super(output);
    this.base = base;
  }

  @Override
  public void setContext(String tag, @Nullable String attribute) {
    super.setContext(tag, attribute);
    isAddress = attribute != null && ADDRESSES.contains(attribute);
  }

  @Override
  public void writeUserContent(@Nullable String text) {
    super.writeUserContent(isAddress && text != null ? base.of(text) : text);
  }
}
