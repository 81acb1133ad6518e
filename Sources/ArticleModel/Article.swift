/// One article.
public struct Article: Hashable, Sendable {
}
