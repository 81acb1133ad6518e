/// Paths that just fit the fields of ustar, and paths that just do not.
enum FittingPaths {
  static let all = [
    "a", String(repeating: "n", count: 100), String(repeating: "n", count: 101),
    "d/" + String(repeating: "n", count: 100),
    String(repeating: "p", count: 155) + "/" + String(repeating: "n", count: 100),
    String(repeating: "p", count: 156) + "/n", String(repeating: "part/", count: 60) + "n",
    "dépêche/été.txt", String(repeating: "é/", count: 60) + "n",
  ]
}
