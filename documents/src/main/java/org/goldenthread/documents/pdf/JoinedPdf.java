package org.goldenthread.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.goldenthread.documents.Block;

/**
 * One tagged PDF made of several, of which each is written and forgotten before the next is made:
 * their pages, structures and bookmarks are hung from roots that are written last.
 */
final class JoinedPdf implements AutoCloseable {

  /** What a link to a heading of another part begins with, before the heading's id. */
  static final String LINK = "part:";

  /** Marks a reference that has its number in the joined file already. */
  private static final int SETTLED = 1;

  private final PdfObjects objects = new PdfObjects();
  private final int pages = objects.reserve(1);
  private final int structure = objects.reserve(1);
  private final int marked = objects.reserve(1);
  private final int bookmarks = objects.reserve(1);
  private final COSArray pagesOfParts = new COSArray();
  private final COSArray structuresOfParts = new COSArray();
  private final COSArray markedOfParts = new COSArray();
  private final List<Place> headings = new ArrayList<>();
  private int pageCount;
  private int markedCount;

  JoinedPdf() throws IOException {}

  /** Where a heading is: the number of its page's object, and how high on the page. */
  record Place(Bookmarks.Found found, int page) {}

  /** How many pages there are. */
  int pageCount() {
    return pageCount;
  }

  /** Adds the pages of a part after those there are, and says where its headings are in it. */
  List<Bookmarks.Found> add(PDDocument made, List<Block.Heading> inIt) throws IOException {
    List<Bookmarks.Found> found = Bookmarks.in(made, inIt);
    try (PDDocument part = saved(made)) {
      Part added = new Part(part, Map.of());
      COSArray kids = added.pages.getCOSArray(COSName.KIDS);
      found.forEach(
          it -> headings.add(new Place(it, added.number((COSObject) kids.get(it.page())))));
      added.hang(pagesOfParts.size());
      added.write();
    }
    return found;
  }

  /** Ends the file with the part that stands first, whose links may lead to all others. */
  byte[] end(PDDocument made) throws IOException {
    Map<String, Place> links =
        headings.stream()
            .collect(Collectors.toMap(it -> LINK + it.found().heading().id(), it -> it));
    try (PDDocument part = saved(made)) {
      Part first = new Part(part, links);
      COSDictionary trailer = part.getDocument().getTrailer();
      first.hang(0);
      COSDictionary end = new COSDictionary();
      end.setItem(COSName.ROOT, settled(first.root()));
      end.setItem(COSName.INFO, trailer.getItem(COSName.INFO));
      end.setItem(COSName.ID, trailer.getItem(COSName.ID));
      first.write();
      writeRoots();
      return objects.end(end, first::number);
    }
  }

  @Override
  public void close() throws IOException {
    objects.close();
  }

  private void writeRoots() throws IOException {
    COSDictionary all = new COSDictionary();
    all.setItem(COSName.TYPE, COSName.PAGES);
    all.setItem(COSName.KIDS, pagesOfParts);
    all.setInt(COSName.COUNT, pageCount);
    objects.write(pages, all, JoinedPdf::settledNumber);
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.KIDS, markedOfParts);
    objects.write(marked, tree, JoinedPdf::settledNumber);
    new Outline(objects, bookmarks).write(headings);
  }

  private static PDDocument saved(PDDocument made) throws IOException {
    made.getDocumentCatalog().setDocumentOutline(null);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    made.save(bytes, CompressParameters.NO_COMPRESSION);
    return Loader.loadPDF(bytes.toByteArray());
  }

  /** A reference to an object of the joined file. */
  static COSObject settled(int number) {
    return new COSObject(COSNull.NULL, new COSObjectKey(number, SETTLED));
  }

  /** The number of an object of the joined file. */
  static int settledNumber(COSObject reference) {
    return (int) reference.getKey().getNumber();
  }

  /** A part, whose objects get the numbers that they have and some more. */
  private final class Part {

    private final COSDocument part;
    private final Map<String, Place> links;
    private final COSDictionary catalog;
    private final COSDictionary pages;
    private final COSDictionary tree;
    private final int before;
    private final int markedBefore = markedCount;

    Part(PDDocument loaded, Map<String, Place> links) {
      this.part = loaded.getDocument();
      this.links = links;
      this.catalog = loaded.getDocumentCatalog().getCOSObject();
      this.pages = Objects.requireNonNull(catalog.getCOSDictionary(COSName.PAGES));
      this.tree = Objects.requireNonNull(catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT));
      int highest =
          part.getXrefTable().keySet().stream()
              .mapToInt(key -> (int) key.getNumber())
              .max()
              .orElse(0);
      this.before = objects.reserve(highest) - 1;
    }

    int number(COSObject reference) {
      if (reference.getKey().getGeneration() == SETTLED) {
        return settledNumber(reference);
      }
      return reference.getObject() == tree
          ? structure
          : before + (int) reference.getKey().getNumber();
    }

    /** Hangs it from the roots, as the part in a place among all. */
    void hang(int place) {
      pagesOfParts.add(place, settled(number((COSObject) catalog.getItem(COSName.PAGES))));
      pages.setItem(COSName.PARENT, settled(JoinedPdf.this.pages));
      pageCount += pages.getInt(COSName.COUNT);
      structuresOfParts.add(place, settled(number((COSObject) tree.getItem(COSName.K))));
      markedOfParts.add(settled(number((COSObject) tree.getItem(COSName.PARENT_TREE))));
      COSDictionary parents = tree.getCOSDictionary(COSName.PARENT_TREE);
      COSArray numbered = parents.getCOSArray(COSName.NUMS);
      for (int i = 0; i < numbered.size(); i += 2) {
        numbered.set(i, COSInteger.get(markedBefore + numbered.getInt(i)));
      }
      markedCount = numbered.getInt(numbered.size() - 2) + 1;
      COSArray limits = COSArray.ofCOSIntegers(List.of(markedBefore, markedCount - 1));
      parents.setItem(COSName.LIMITS, limits);
    }

    /** Writes the roots that say more than what hangs from them, as this part has them. */
    int root() throws IOException {
      COSDictionary all = new COSDictionary(tree);
      all.setItem(COSName.K, structuresOfParts);
      all.setItem(COSName.PARENT_TREE, settled(marked));
      all.setInt(COSName.PARENT_TREE_NEXT_KEY, markedCount);
      objects.write(structure, all, this::number);
      COSDictionary top = new COSDictionary(catalog);
      top.setItem(COSName.PAGES, settled(JoinedPdf.this.pages));
      top.setItem(COSName.STRUCT_TREE_ROOT, settled(structure));
      top.setItem(COSName.OUTLINES, settled(bookmarks));
      int root = objects.reserve(1);
      objects.write(root, top, this::number);
      return root;
    }

    void write() throws IOException {
      for (COSObjectKey key : part.getXrefTable().keySet().stream().sorted().toList()) {
        COSBase object = part.getObjectFromPool(key).getObject();
        if (object != null && object != catalog && object != tree) {
          moved(object);
          objects.write(before + (int) key.getNumber(), object, this::number);
        }
      }
    }

    /** Its marked contents are counted on, and its links to other parts lead there. */
    private void moved(COSBase object) {
      if (object instanceof COSDictionary dictionary) {
        for (COSName name : List.of(COSName.STRUCT_PARENT, COSName.STRUCT_PARENTS)) {
          if (dictionary.containsKey(name)) {
            dictionary.setInt(name, markedBefore + dictionary.getInt(name));
          }
        }
        COSDictionary action =
            dictionary.getItem(COSName.A) instanceof COSObject reference
                    && reference.getObject() instanceof COSDictionary found
                ? found
                : dictionary;
        if (action.getDictionaryObject(COSName.URI) instanceof COSString address
            && links.containsKey(address.getString())) {
          action.removeItem(COSName.URI);
          action.setItem(COSName.S, COSName.getPDFName("GoTo"));
          action.setItem(COSName.D, destination(links.get(address.getString())));
        }
      }
    }
  }

  /** A place on a page, at the zoom that the reader has. */
  static COSArray destination(Place place) {
    COSArray destination = new COSArray();
    destination.add(settled(place.page()));
    destination.add(COSName.getPDFName("XYZ"));
    destination.add(COSInteger.ZERO);
    destination.add(COSInteger.get(place.found().top()));
    destination.add(COSInteger.ZERO);
    return destination;
  }
}
