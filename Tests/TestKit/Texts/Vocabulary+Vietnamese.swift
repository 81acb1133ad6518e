extension Vocabulary {
  /// Vietnamese.
  static let vietnamese = Vocabulary(
    "vi",
    common: """
      và của là có không được cho trong người với các những một đã sẽ này khi từ đến về tại trên để ra vào
      năm ngày tháng theo cũng như bị do nhiều hơn sau trước rằng nhưng thì mà nếu vẫn đang rất lại còn
      """,
    others: """
      sông biển núi đường phố làng xã huyện tỉnh thành thị trấn cảng tàu thuyền ngư dân nông nghiệp lúa gạo
      mùa gặt bão lũ mưa nắng gió nhiệt độ dự báo thời tiết khí hậu thủy triều đê kè cầu hầm xe lửa ga bến
      trường học sinh viên giáo thầy cô sách thư viện bảo tàng di sản văn hóa nghệ thuật nhạc kịch hát múa
      bóng đá đội tuyển trận đấu huấn luyện giải thưởng kỷ lục vận động quốc gia chính phủ bộ trưởng phó
      hội đồng nghị quyết luật quy định kinh tế thương mại xuất khẩu nhập tăng giảm tỷ lệ phần trăm triệu
      nghìn đồng ngân hàng vốn đầu tư doanh nghiệp xưởng thợ máy móc kỹ thuật điện nước sạch môi rừng cây
      giống quý hiếm chim cá voi rùa bác sĩ bệnh viện thuốc vắc xin sức khỏe trẻ em phụ nữ gia đình cuộc
      sống hạnh phúc tết lễ hội đèn lồng bánh chưng phở Hà Nội Huế Đà Nẵng Hải Phòng Cần Thơ Quảng Ninh Đắk
      Lắk Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý ông bà anh chị phát biểu nhấn mạnh khẳng
      định ý kiến yêu cầu đề xuất ủng hộ ảnh hưởng nghiên cứu khoa học phóng viên bản tin ấn phẩm xuyên suốt
      khuya khuỷu nguyệt thuở quyển quýt giếng giữa gìn ngoằn ngoèo nghiêng xoáy khoảng tuyết chuyến thuyết
      """,
    quotes: ("\"", "\""))
}
