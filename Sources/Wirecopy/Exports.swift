// A program that imports Wirecopy has the model, the contract and the formats at hand.
@_exported import ArticleModel
@_exported import ConvertCore
@_exported import StandardFormats
