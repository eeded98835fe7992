/** The least that a command in Java does. */
class HelloWorld {
  public static void main(String[] arguments) {
    System.out.println("Hello, world");
  }
}
